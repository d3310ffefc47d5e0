package org.arasan.course.trainer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.programme.Intake;

/** One spell of a trainer at the resort during an intake, both days included. Trainers come and go: there may be several. */
@Entity
public class TrainerOnSite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trainer_on_site_seq")
    @SequenceGenerator(name = "trainer_on_site_seq", sequenceName = "trainer_on_site_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer trainer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    private LocalDate firstDay;
    private LocalDate lastDay;

    protected TrainerOnSite() {
    }

    /** Refuses a spell that ends before it begins or lies outside the intake. */
    public TrainerOnSite(Trainer trainer, Intake intake, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay) || firstDay.isBefore(intake.firstDay()) || lastDay.isAfter(intake.lastDay())) {
            throw Refusal.invalid("course.days-outside-intake", trainer.name(), intake.firstDay(), intake.lastDay()).at("days");
        }
        this.trainer = trainer;
        this.intake = intake;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
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

    public Intake intake() {
        return intake;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
