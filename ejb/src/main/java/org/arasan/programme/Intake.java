package org.arasan.programme;

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

/**
 * One run of a programme at a resort. It is prepared (members, rooms, groups, timetable), runs once its timetable is published, and is
 * completed when its last day is over. It keeps the curriculum edition it began with.
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

    protected Intake() {
    }

    Intake(Programme programme, Resort resort, int number, LocalDate firstDay) {
        this.programme = programme;
        this.resort = resort;
        this.number = number;
        this.firstDay = firstDay;
        this.state = State.PREPARING;
        followHouseRules();
    }

    /** Takes its hours from the rules of its resort again, after these have changed and before anybody is booked. */
    public void followHouseRules() {
        requirePreparing();
        lastDay = resort.lastDay(firstDay, programme.days());
        begins = resort.checkInOn(firstDay);
        ends = resort.checkOutOn(lastDay);
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

    /** The stay day of a date: 1 on the day of check-in. */
    public int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date) + 1;
    }

    /** The date of a stay day, 1 being the day of check-in. */
    public LocalDate dateOf(int day) {
        return firstDay.plusDays(day - 1L);
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

    /** The check-in hour of the first day. */
    public Instant begins() {
        return begins;
    }

    /** The check-out hour of the last day. */
    public Instant ends() {
        return ends;
    }

    public State state() {
        return state;
    }
}
