package org.arasan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.resort.Resort;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One run of a programme at a resort, which may be a training house without beds. It is prepared (members, rooms, groups, timetable),
 * runs once its timetable is published, and is completed when its last day is over. It keeps the curriculum edition, the calendar and
 * the rule for lessons that it began with.
 */
@Entity
public class Intake implements Versioned {

    /** Where it stands: prepared, published and running, over. */
    public enum State { PREPARING, RUNNING, COMPLETED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_seq")
    @SequenceGenerator(name = "intake_seq", sequenceName = "intake_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    @ManyToOne(fetch = FetchType.LAZY)
    private Curriculum curriculum;

    private int number;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant begins;
    private Instant ends;

    @Enumerated(EnumType.STRING)
    private State state;

    /** As its kind had it when the intake was opened; what runs stays as it began. */
    @Embedded
    private CourseCalendar calendar;

    @Embedded
    private LessonRule lessons;

    @Convert(converter = DetailsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Details details = Details.NONE;

    protected Intake() {
    }

    /** One that runs as that kind has it now. */
    Intake(Programme programme, ProgrammeKind kind, Resort resort, int number, LocalDate firstDay) {
        this.programme = programme;
        this.resort = resort;
        this.number = number;
        this.firstDay = firstDay;
        this.state = State.PREPARING;
        this.calendar = kind.calendar();
        this.lessons = kind.lessons();
        followHouseRules();
    }

    /** Takes its hours from the rules of its resort and its programme again, after these have changed and before anybody is booked. */
    public void followHouseRules() {
        requirePreparing();
        if (staysOvernight()) {
            lastDay = resort.lastDay(firstDay, programme.days());
            begins = resort.checkInOn(firstDay);
            ends = resort.checkOutOn(lastDay);
        } else {
            lastDay = dateOf(programme.days());
            begins = firstDay.atStartOfDay(resort.zone()).toInstant();
            ends = lastDay.plusDays(1).atStartOfDay(resort.zone()).toInstant();
        }
    }

    /** Takes other answers to the fields of its kind. */
    public void detail(Details newDetails) {
        details = newDetails;
    }

    /** Takes an edition of its programme's curriculum; refused once the timetable is published. */
    public void teach(Curriculum edition) {
        requirePreparing();
        curriculum = edition;
    }

    /** Refuses what may only be changed while the intake is prepared. */
    public void requirePreparing() {
        if (state != State.PREPARING) {
            throw Refusal.conflict("programme.intake-not-preparing", number, state);
        }
    }

    /** The timetable is published: the intake runs from its first day on. Publishing again changes nothing here. */
    public void publish() {
        if (state == State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", number);
        }
        state = State.RUNNING;
    }

    /** Its last day is over. Safe to repeat. */
    public void complete() {
        if (state == State.PREPARING) {
            throw Refusal.conflict("programme.intake-not-published", number);
        }
        state = State.COMPLETED;
    }

    /** The day of the course on a date: 1 on the first, or the one before, where the days of the course lie apart. */
    public int dayOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(firstDay, date), (long) calendar.daysBetween()) + 1;
    }

    /** The date of a day of the course, 1 being the first; for a stay the day of check-in. */
    public LocalDate dateOf(int day) {
        return firstDay.plusDays((day - 1L) * calendar.daysBetween());
    }

    /** The first day of the course that is not before {@code date}; its last one where all are over. */
    public LocalDate nextDay(LocalDate date) {
        int day = Math.max(1, dayOf(date));
        LocalDate next = dateOf(day).isBefore(date) ? dateOf(day + 1) : dateOf(day);
        return next.isAfter(lastDay) ? lastDay : next;
    }

    /** Whether its people have stays: a voucher and a bed each. */
    public boolean staysOvernight() {
        return calendar.overnight();
    }

    /** People in one of its study groups at most. */
    public int mostInGroup() {
        return lessons.mostInGroup() == 0 ? resort.groupSize() : lessons.mostInGroup();
    }

    /** Whether people of several languages may sit in one group. */
    public boolean mixesLanguages() {
        return lessons.mixedLanguages();
    }

    /** Whether a trainer has to stay at the house on the day of a lesson. */
    public boolean needsTrainersOnSite() {
        return lessons.trainersOnSite();
    }

    /** What stands in the fields of its kind. */
    public Details details() {
        return details;
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

    public Resort resort() {
        return resort;
    }

    /** {@code null} until one is imported. */
    public Curriculum curriculum() {
        return curriculum;
    }

    /** Its number among the intakes of its programme at its resort. */
    public int number() {
        return number;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The check-in hour of the first day, or its start where nobody stays overnight. */
    public Instant begins() {
        return begins;
    }

    /** The check-out hour of the last day, or its end. */
    public Instant ends() {
        return ends;
    }

    public State state() {
        return state;
    }
}
