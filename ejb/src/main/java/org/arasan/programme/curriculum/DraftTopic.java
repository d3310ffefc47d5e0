package org.arasan.programme.curriculum;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.arasan.programme.topic.Titles;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.programme.topic.TopicPlan.Context;

/** A row of a draft. It is sound by itself; whether it fits the others is judged before the draft becomes an edition. */
@Entity
public class DraftTopic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_topic_seq")
    @SequenceGenerator(name = "draft_topic_seq", sequenceName = "draft_topic_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private CurriculumDraft draft;

    private int position;
    private int day;
    private int number;
    private String title;
    private int academicHours;
    private String form;
    private String module;

    @Embedded
    private Titles titles;

    private int[] needs;

    /** The topic of an earlier edition that it continues, or {@code null}. */
    private Long originId;

    protected DraftTopic() {
    }

    DraftTopic(CurriculumDraft draft, TopicPlan plan, Long originId) {
        this.draft = draft;
        this.originId = originId;
        say(plan);
    }

    final void say(TopicPlan plan) {
        day = plan.day();
        number = plan.number();
        title = plan.title();
        academicHours = plan.academicHours();
        form = plan.form();
        module = plan.context().module();
        titles = new Titles(plan.context().titles());
        needs = plan.needs().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Says the same as a topic of a newer edition, and continues that one. */
    void follow(TopicPlan plan, Long newOriginId) {
        say(plan);
        originId = newOriginId;
    }

    void stand(int newPosition, int onDay) {
        position = newPosition;
        day = onDay;
    }

    public TopicPlan plan() {
        return new TopicPlan(day, number, title, academicHours, form,
                new Context(module, Titles.all(titles), Arrays.stream(needs).boxed().collect(Collectors.toSet())));
    }

    public Long id() {
        return id;
    }

    /** The draft that it belongs to. */
    public CurriculumDraft draft() {
        return draft;
    }

    /** Its place among the rows, from 0. */
    public int position() {
        return position;
    }

    Long originId() {
        return originId;
    }
}
