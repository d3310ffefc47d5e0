package org.arasan.programme.curriculum;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Programme;
import org.arasan.programme.topic.TopicPlan;

/**
 * The next edition of the core or of a variant while it is written, row by row. Its rows always stand in the order of their days. It ends
 * as an edition, or is thrown away.
 */
@Entity
public class CurriculumDraft implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "curriculum_draft_seq")
    @SequenceGenerator(name = "curriculum_draft_seq", sequenceName = "curriculum_draft_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    private CurriculumVariant variant;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum base;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum core;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String changedBy;
    private Instant changedAt;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DraftTopic> topics = new ArrayList<>();

    protected CurriculumDraft() {
    }

    /** Begins with the topics of {@code base}, or with none; {@code core} is what a variant is made from. */
    CurriculumDraft(Programme programme, CurriculumVariant variant, Curriculum base, Curriculum core) {
        this.programme = programme;
        this.variant = variant;
        this.base = base;
        this.core = core;
        this.language = base == null ? Language.RU : base.language();
        if (base != null) {
            base.topics().forEach(topic -> topics.add(new DraftTopic(this, topic.plan(), topic.id())));
        }
        order();
    }

    /** Titles that are not translated are in that language. */
    void speak(Language other) {
        language = other;
    }

    /** Whoever changed it, for the next who wants to. */
    void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** The row comes last of its day. */
    DraftTopic add(TopicPlan plan) {
        DraftTopic row = new DraftTopic(this, plan, null);
        insert(row);
        return row;
    }

    /** The row stays where it is, or becomes the last of another day. */
    void change(Long topicId, TopicPlan plan) {
        DraftTopic row = topic(topicId);
        boolean moves = row.plan().day() != plan.day();
        row.say(plan);
        if (moves) {
            topics.remove(row);
            insert(row);
        }
    }

    void remove(Long topicId) {
        topics.remove(topic(topicId));
        order();
    }

    /** The row goes to that place; days stay with their places, so the course keeps its shape. A place beyond the ends is the end. */
    void move(Long topicId, int place) {
        DraftTopic row = topic(topicId);
        List<Integer> days = topics.stream().map(each -> each.plan().day()).toList();
        topics.remove(row);
        topics.add(Math.max(0, Math.min(place, topics.size())), row);
        for (int i = 0; i < topics.size(); i++) {
            topics.get(i).stand(i, days.get(i));
        }
    }

    /** Takes over what a newer edition of the core has changed, where this draft still says what the core said before. */
    void takeOver(Curriculum newer) {
        List<TopicPlan> merged = TakingOver.merge(core.plans(), newer.plans(), plans());
        Map<Integer, Long> of = new HashMap<>();
        newer.topics().forEach(topic -> of.put(topic.number(), topic.id()));
        topics.removeIf(row -> merged.stream().noneMatch(plan -> plan.number() == row.plan().number()));
        for (TopicPlan plan : merged) {
            topics.stream().filter(row -> row.plan().number() == plan.number()).findFirst()
                    .ifPresentOrElse(row -> row.follow(plan, newer.plans().contains(plan) ? of.get(plan.number()) : row.originId()), () -> topics.add(new DraftTopic(this, plan, of.get(plan.number()))));
        }
        core = newer;
        order();
    }

    private void insert(DraftTopic row) {
        int last = 0;
        while (last < topics.size() && topics.get(last).plan().day() <= row.plan().day()) {
            last++;
        }
        topics.add(last, row);
        order();
    }

    private void order() {
        topics.sort((one, other) -> Integer.compare(one.plan().day(), other.plan().day()));
        for (int i = 0; i < topics.size(); i++) {
            topics.get(i).stand(i, topics.get(i).plan().day());
        }
    }

    private DraftTopic topic(Long topicId) {
        return topics.stream().filter(each -> each.id().equals(topicId)).findFirst().orElseThrow(Refusal::notFound);
    }

    /** Its rows as plans, in their order. */
    public List<TopicPlan> plans() {
        return topics.stream().map(DraftTopic::plan).toList();
    }

    /** By the number of a row, the topic of an earlier edition that it continues. */
    Map<Integer, Long> origins() {
        Map<Integer, Long> origins = new HashMap<>();
        topics.stream().filter(row -> row.originId() != null).forEach(row -> origins.put(row.plan().number(), row.originId()));
        return origins;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Programme programme() {
        return programme;
    }

    /** {@code null} for the common core. */
    public CurriculumVariant variant() {
        return variant;
    }

    /** The edition that it began with, or {@code null}. */
    public Curriculum base() {
        return base;
    }

    /** The edition of the core that a variant is made from, else {@code null}. */
    public Curriculum core() {
        return core;
    }

    public Language language() {
        return language;
    }

    /** The name of whoever changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** In the order of the course. */
    public List<DraftTopic> topics() {
        return List.copyOf(topics);
    }
}
