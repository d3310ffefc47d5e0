package org.arasan.web.curriculum;

import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Topic;
import org.arasan.programme.curriculum.Difference;

/**
 * An edition of a curriculum as programs read it.
 *
 * @param edition     counted over the core and all variants of the programme
 * @param language    of the titles that are not translated
 * @param variant     absent for the common core
 * @param core        id of the edition of the core that a variant was made from
 * @param intakes     those of the caller's intakes that teach it
 * @param differences of a variant from its core; absent in a list
 */
public record EditionRow(Long id, Long programme, int edition, Language language, VariantRow variant, Long core, Instant publishedAt,
                         int hours, List<TopicRow> topics, List<Long> intakes, List<DifferenceRow> differences) {

    /** For whom it differs from the core. */
    public record VariantRow(Long id, CurriculumVariant.Country country, String industry) {

        static VariantRow of(CurriculumVariant variant) {
            return variant == null ? null : new VariantRow(variant.id(), variant.country(), variant.industry());
        }
    }

    /**
     * How a variant differs from its core at one topic.
     *
     * @param before the topic of the core, absent where it has none
     * @param now    the topic of the variant, absent where it has none
     */
    public record DifferenceRow(Difference.Kind kind, int number, TopicRow before, TopicRow now) {

        static DifferenceRow of(Difference difference, Texts texts) {
            return new DifferenceRow(difference.kind(), difference.number(),
                    difference.before() == null ? null : TopicRow.of(null, difference.before(), texts),
                    difference.now() == null ? null : TopicRow.of(null, difference.now(), texts));
        }
    }

    static EditionRow of(Curriculum edition, List<Long> intakes, List<Difference> differences, Texts texts) {
        return new EditionRow(edition.id(), edition.programme().id(), edition.edition(), edition.language(), VariantRow.of(edition.variant()),
                edition.core() == null ? null : edition.core().id(), edition.publishedAt(),
                edition.topics().stream().mapToInt(Topic::academicHours).sum(),
                edition.topics().stream().map(topic -> TopicRow.of(topic.id(), topic.plan(), texts)).toList(), intakes,
                differences == null ? null : differences.stream().map(each -> DifferenceRow.of(each, texts)).toList());
    }
}
