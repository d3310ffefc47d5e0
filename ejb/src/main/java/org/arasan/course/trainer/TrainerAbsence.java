package org.arasan.course.trainer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.arasan.Length;
import org.arasan.Refusal;

/** A spell in which a trainer gives no lessons, both days included, and why. Spells of one trainer do not overlap. */
@Entity
public class TrainerAbsence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainer_absence_seq")
    @SequenceGenerator(name = "trainer_absence_seq", sequenceName = "trainer_absence_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer trainer;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    protected TrainerAbsence() {
    }

    /** Refuses days that end before they begin, and a spell without a reason. */
    public TrainerAbsence(Trainer trainer, LocalDate firstDay, LocalDate lastDay, String reason) {
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay)) {
            throw Refusal.invalid("trainer.absence-days").at("lastDay");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("trainer.absence-reason").at("reason");
        }
        this.trainer = trainer;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = Length.within(Length.REASON, reason.strip(), "reason");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public Long id() {
        return id;
    }

    public Trainer trainer() {
        return trainer;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }
}
