package org.arasan.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;

/**
 * One edition of a programme's content. It never changes: a changed content is the next edition, so that an intake that runs keeps
 * what it began with. Editions of the common core and of its variants are numbered together.
 */
@Entity
public class Curriculum {

    /**
     * What is said of an edition beside its topics.
     *
     * @param language of the titles that are not translated
     * @param variant  {@code null} for the common core
     * @param core     the edition of the core that a variant was made from, {@code null} for the core itself
     */
    public record Imprint(int edition, Language language, CurriculumVariant variant, Curriculum core, Instant publishedAt) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "curriculum_seq")
    @SequenceGenerator(name = "curriculum_seq", sequenceName = "curriculum_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int edition;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    private CurriculumVariant variant;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum core;

    private Instant publishedAt;

    @OneToMany(mappedBy = "curriculum", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CurriculumModule> modules = new ArrayList<>();

    @OneToMany(mappedBy = "curriculum", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Topic> topics = new ArrayList<>();

    protected Curriculum() {
    }

    /** The common core in Russian, the language of the offices, whose hours are the programme's. */
    public Curriculum(Programme programme, int edition, List<TopicPlan> plans) {
        this(programme, new Imprint(edition, Language.RU, null, null, null), plans,
                new Outline(programme.days(), programme.academicHours(), Outline.USUAL_HOURS_OF_A_DAY));
    }

    /** Takes the topics by day, within a day as they stand. Refuses the first of their {@linkplain Outline#flaws flaws}. */
    public Curriculum(Programme programme, Imprint imprint, List<TopicPlan> plans, Outline outline) {
        List<TopicPlan> ordered = Outline.ordered(plans);
        outline.flaws(ordered).stream().findFirst().ifPresent(flaw -> {
            throw flaw.refusal();
        });
        this.programme = programme;
        this.edition = imprint.edition();
        this.language = imprint.language();
        this.variant = imprint.variant();
        this.core = imprint.core();
        this.publishedAt = imprint.publishedAt();
        take(ordered);
    }

    private void take(List<TopicPlan> plans) {
        Map<String, CurriculumModule> byTitle = new LinkedHashMap<>();
        Map<Integer, Topic> byNumber = new LinkedHashMap<>();
        for (TopicPlan plan : plans) {
            String module = plan.context().module();
            if (!module.isEmpty() && !byTitle.containsKey(module)) {
                byTitle.put(module, new CurriculumModule(this, byTitle.size(), module));
            }
            Topic topic = new Topic(this, topics.size(), plan, byTitle.get(module));
            plan.needs().forEach(number -> topic.need(byNumber.get(number)));
            byNumber.put(plan.number(), topic);
            topics.add(topic);
        }
        modules.addAll(byTitle.values());
    }

    /** Whether this edition holds exactly those topics, as far as a list of topics can tell. */
    public boolean holds(List<TopicPlan> plans) {
        return plans.size() == topics.size() && plans.stream().allMatch(plan -> topics.stream().anyMatch(own -> own.plan().reads(plan)));
    }

    /** Its topics as plans, in the order of the course. */
    public List<TopicPlan> plans() {
        return topics.stream().map(Topic::plan).toList();
    }

    public Long id() {
        return id;
    }

    public Programme programme() {
        return programme;
    }

    public int edition() {
        return edition;
    }

    public Language language() {
        return language;
    }

    /** {@code null} for the common core. */
    public CurriculumVariant variant() {
        return variant;
    }

    /** The edition of the core that this edition of a variant was made from, else {@code null}. */
    public Curriculum core() {
        return core;
    }

    /** {@code null} where it was imported before editions told. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** In the order in which the course comes to them. */
    public List<CurriculumModule> modules() {
        return List.copyOf(modules);
    }

    /** In the order of the course: by day, within a day as the edition has them. */
    public List<Topic> topics() {
        return List.copyOf(topics);
    }
}
