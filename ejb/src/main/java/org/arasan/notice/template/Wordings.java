package org.arasan.notice.template;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.notice.NoticeKind;

/** How notices are worded: as the house has worded that kind in that language, or else as Arasan does. */
@Dependent
public class Wordings {

    @PersistenceContext
    private EntityManager em;

    /** All the house's own at once, for many notices. What else the transaction has changed need not be written for that first. */
    public HouseWords present() {
        return new HouseWords(em.createQuery("select t from Template t", Template.class).setFlushMode(FlushModeType.COMMIT).getResultStream()
                .collect(Collectors.toMap(each -> new HouseWords.Of(each.kind(), each.language()), Function.identity())));
    }

    /** How a kind is worded at present, with its places. */
    Said wording(NoticeKind kind, Language language) {
        return own(kind, language).map(Template::said).orElseGet(() -> brought(kind, language));
    }

    Optional<Template> own(NoticeKind kind, Language language) {
        return em.createQuery("select t from Template t where t.kind = :kind and t.language = :language", Template.class)
                .setParameter("kind", kind).setParameter("language", language).getResultStream().findFirst();
    }

    /** How Arasan words it: bundles number their places, as everywhere in the house. */
    static Said brought(NoticeKind kind, Language language) {
        List<String> places = kind.words().stream().map(each -> "{" + each + "}").toList();
        Texts texts = Texts.in(language);
        return new Said(texts.get("notice." + kind + ".title", places.toArray()), texts.get("notice." + kind + ".text", places.toArray()), null);
    }
}
