package org.arasan.programme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.programme.topic.Titles;
import org.arasan.programme.topic.TopicForm;
import org.arasan.programme.topic.TopicPlan;
import org.hibernate.annotations.BatchSize;

/** A topic of a curriculum; a study group hears it in one lesson on its day, after the topics that it needs. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    @SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum curriculum;

    @ManyToOne(fetch = FetchType.LAZY)
    private CurriculumModule module;

    private int position;
    private int day;
    private int number;
    private String title;
    private int academicHours;
    private String form;

    @Embedded
    private Titles titles;

    @ManyToMany
    @BatchSize(size = 100)
    @JoinTable(name = "topic_need", joinColumns = @JoinColumn(name = "topic_id"), inverseJoinColumns = @JoinColumn(name = "need_id"))
    private Set<Topic> needs = new HashSet<>();

    protected Topic() {
    }

    Topic(Curriculum curriculum, int position, TopicPlan plan, CurriculumModule module) {
        this.curriculum = curriculum;
        this.module = module;
        this.position = position;
        this.day = plan.day();
        this.number = plan.number();
        this.title = plan.title();
        this.academicHours = plan.academicHours();
        this.form = plan.form();
        this.titles = new Titles(plan.context().titles());
    }

    void need(Topic earlier) {
        needs.add(earlier);
    }

    public TopicPlan plan() {
        Set<Integer> before = needs.stream().map(Topic::number).collect(Collectors.toSet());
        return new TopicPlan(day, number, title, academicHours, form,
                new TopicPlan.Context(module == null ? "" : module.title(), Titles.all(titles), before));
    }

    public Long id() {
        return id;
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** The module it stands in, or {@code null}. */
    public CurriculumModule module() {
        return module;
    }

    /** Its place in the course, from 0. */
    public int position() {
        return position;
    }

    /** The day of the course that it is meant for; of a stay, day 1 is check-in. */
    public int day() {
        return day;
    }

    /** Its name among the topics, by which trainers say what they teach; it says nothing of the order. */
    public int number() {
        return number;
    }

    /** In the language of the curriculum. */
    public String title() {
        return title;
    }

    /** In that language where it is translated, else in the language of the curriculum. */
    public String title(Language language) {
        return titles == null ? title : titles.in(language).orElse(title);
    }

    public int academicHours() {
        return academicHours;
    }

    /** The name of a {@link TopicForm}, or words of the house's own. */
    public String form() {
        return form;
    }

    /** Whether all groups of an intake hear it together, in one lesson. */
    public boolean isPlenary() {
        return TopicForm.PLENARY.name().equals(form);
    }

    /** What must be heard before it. */
    public Set<Topic> needs() {
        return Set.copyOf(needs);
    }
}
