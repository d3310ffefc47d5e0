package org.arasan.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;

/**
 * One edition of a programme's content. It never changes: a changed content is the next edition, so that an intake that runs keeps
 * what it began with.
 */
@Entity
public class Curriculum {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "curriculum_seq")
    @SequenceGenerator(name = "curriculum_seq", sequenceName = "curriculum_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int edition;

    @OneToMany(mappedBy = "curriculum", cascade = CascadeType.ALL)
    @OrderBy("day, number")
    private List<Topic> topics = new ArrayList<>();

    protected Curriculum() {
    }

    /** Refuses topics whose hours do not add up to the programme's, that stand outside its days, or share a number. */
    public Curriculum(Programme programme, int edition, List<TopicPlan> plans) {
        int hours = plans.stream().mapToInt(TopicPlan::academicHours).sum();
        if (hours != programme.academicHours()) {
            throw Refusal.invalid("programme.curriculum-hours", hours, programme.academicHours());
        }
        Set<Integer> numbers = new HashSet<>();
        for (TopicPlan plan : plans) {
            if (plan.day() > programme.days()) {
                throw Refusal.invalid("programme.curriculum-day", plan.number(), plan.day(), programme.days());
            }
            if (!numbers.add(plan.number())) {
                throw Refusal.invalid("programme.curriculum-number-twice", plan.number());
            }
            topics.add(new Topic(this, plan));
        }
        this.programme = programme;
        this.edition = edition;
    }

    /** Whether this edition holds exactly those topics. */
    public boolean holds(List<TopicPlan> plans) {
        return Set.copyOf(topics.stream().map(Topic::plan).toList()).equals(Set.copyOf(plans));
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

    /** By stay day, then number. */
    public List<Topic> topics() {
        return List.copyOf(topics);
    }
}
