package org.arasan.course.trainer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.member.Region;
import org.arasan.programme.Programme;
import org.arasan.resort.Resort;
import org.hibernate.Hibernate;

/**
 * Somebody who gives lessons at a resort: in which languages, on which topics of the curriculum, in which regions, at which hours of the
 * week and how many hours a week at most. An account lets them sign in.
 */
@Entity
public class Trainer implements Versioned {

    /** Academic hours in a week that nobody goes over. */
    public static final int MOST_HOURS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainer_seq")
    @SequenceGenerator(name = "trainer_seq", sequenceName = "trainer_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ElementCollection
    @CollectionTable(name = "trainer_language", joinColumns = @JoinColumn(name = "trainer_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "trainer_topic", joinColumns = @JoinColumn(name = "trainer_id"))
    private Set<TaughtTopic> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "trainer_weekly_hours", joinColumns = @JoinColumn(name = "trainer_id"))
    private Set<WeeklyHours> weeklyHours = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "trainer_region", joinColumns = @JoinColumn(name = "trainer_id"), inverseJoinColumns = @JoinColumn(name = "region_id"))
    private Set<Region> regions = new HashSet<>();

    @Column(name = "hours_a_week")
    private Integer hoursAWeek;

    protected Trainer() {
    }

    public Trainer(Resort resort, String name, Set<Language> languages, Set<TaughtTopic> topics) {
        this.resort = resort;
        this.name = name.strip();
        teach(languages, topics);
    }

    /** Takes other languages and topics; lessons already laid out stay with them. */
    public final void teach(Set<Language> inLanguages, Set<TaughtTopic> onTopics) {
        if (inLanguages.isEmpty()) {
            throw Refusal.invalid("course.trainer-needs-language", name).at("languages");
        }
        languages.retainAll(inLanguages);
        languages.addAll(inLanguages);
        topics.retainAll(onTopics);
        topics.addAll(onTopics);
    }

    /** Takes other languages, and of one programme topics of these numbers alone; those of others stay. */
    public void teach(Set<Language> inLanguages, Programme programme, Set<Integer> numbers) {
        Set<TaughtTopic> all = TaughtTopic.of(programme, numbers);
        topics.stream().filter(each -> !each.programme().equals(programme.id())).forEach(all::add);
        teach(inLanguages, all);
    }

    /**
     * Takes other hours of the week (none means any hour), regions, and the most academic hours a week ({@code null} for no limit).
     * Refuses hours of one day that overlap, and a limit that nobody could mean.
     */
    public void arrange(Collection<WeeklyHours> hours, Set<Region> inRegions, Integer limit) {
        List<WeeklyHours> week = hours.stream().distinct().sorted(WeeklyHours.IN_THE_WEEK).toList();
        for (int i = 1; i < week.size(); i++) {
            if (week.get(i).overlaps(week.get(i - 1))) {
                throw Refusal.invalid("trainer.hours-overlap", week.get(i).day(), week.get(i - 1).text(), week.get(i).text()).at("hours");
            }
        }
        if (limit != null && (limit < 1 || limit > MOST_HOURS)) {
            throw Refusal.invalid("trainer.limit-unsound", MOST_HOURS).at("hoursAWeek");
        }
        weeklyHours.retainAll(week);
        weeklyHours.addAll(week);
        regions.clear();
        regions.addAll(inRegions);
        hoursAWeek = limit;
    }

    /** The same with all that it teaches at hand, also when the transaction is over. */
    Trainer read() {
        List.of(languages, topics, weeklyHours, regions).forEach(Hibernate::initialize);
        return this;
    }

    /** Lets that account's owner act as this trainer. */
    public void signInAs(Account colleague) {
        if (!colleague.is(Role.TRAINER)) {
            throw Refusal.invalid("course.account-is-no-trainer", colleague.login()).at("account");
        }
        account = colleague;
    }

    /** Takes the account away; lessons and marks stay. */
    public void signOut() {
        account = null;
    }

    public boolean isUsedBy(Account caller) {
        return account != null && Objects.equals(account.id(), caller.id());
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    public String name() {
        return name;
    }

    /** Who signs in as this trainer, or {@code null}. */
    public Account account() {
        return account;
    }

    public Set<Language> languages() {
        return Set.copyOf(languages);
    }

    /** By programme and number. */
    public List<TaughtTopic> topics() {
        return topics.stream().sorted(TaughtTopic.IN_ORDER).toList();
    }

    /** Numbers of topics of one programme, in order. */
    public Set<Integer> topics(Programme programme) {
        return TaughtTopic.numbers(topics, programme);
    }

    /** In the order of the week; none means any hour. */
    public List<WeeklyHours> weeklyHours() {
        return weeklyHours.stream().sorted(WeeklyHours.IN_THE_WEEK).toList();
    }

    /** Where they teach beside their own house, by name. */
    public List<Region> regions() {
        List<Region> named = new ArrayList<>(regions);
        named.sort(Comparator.comparing(Region::name));
        return named;
    }

    /** The most academic hours a week, or {@code null}. */
    public Integer hoursAWeek() {
        return hoursAWeek;
    }
}
