package org.arasan.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Texts;
import org.arasan.access.HouseZone;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.topic.Flaw;
import org.arasan.programme.topic.TopicForm;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;

/** {@code #{curriculumWords}}: what editions, variants, forms and flaws are called on a page. */
@Named
@RequestScoped
public class CurriculumWords {

    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    private HouseZone zone;

    /** Edition 3, or Edition 4, Kyrgyzstan, mining. */
    public String edition(Curriculum edition) {
        String number = texts.get("curricula.edition", edition.edition());
        return edition.variant() == null ? number : number + " · " + variant(edition.variant());
    }

    /** Kyrgyzstan, mining; the common core for null. */
    public String variant(CurriculumVariant variant) {
        return variant == null ? texts.get("curricula.core")
                : Stream.of(variant.country() == null ? "" : texts.of(variant.country()), variant.industry()).filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    /** In the zone of the houses. */
    public String moment(Instant moment) {
        return texts.moment(moment, zone.zone());
    }

    public String form(String kept) {
        return TopicForm.called(kept, Texts.in(reader.getLanguage()));
    }

    public String flaw(Flaw flaw) {
        return texts.get(flaw.code(), flaw.args().toArray());
    }

    /** Numbers one after the other; a dash where there are none. */
    public String numbers(Collection<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String names(Collection<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
