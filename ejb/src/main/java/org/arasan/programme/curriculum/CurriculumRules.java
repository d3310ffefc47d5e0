package org.arasan.programme.curriculum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Programme;
import org.arasan.programme.topic.Outline;

/** What a programme asks of the editions of its curriculum. A programme without rules of its own has the usual ones. */
@Entity
@Table(name = "curriculum_rule")
public class CurriculumRules implements Versioned {

    /** No day has more academic hours than this, whatever a programme says. */
    private static final int MOST_HOURS_OF_ANY_DAY = 16;

    @Id
    private Long programmeId;

    @Version
    private int version;

    @Column(name = "hours_of_a_day")
    private int hoursOfADay;
    private boolean variantHoursFree;

    protected CurriculumRules() {
    }

    private CurriculumRules(Programme programme) {
        programmeId = programme.id();
        hoursOfADay = Outline.USUAL_HOURS_OF_A_DAY;
    }

    static CurriculumRules of(Programme programme, EntityManager em) {
        CurriculumRules own = em.find(CurriculumRules.class, programme.id());
        return own == null ? new CurriculumRules(programme) : own;
    }

    /** Refuses a number of hours that no day can have, at {@code hoursOfADay}. */
    void set(Integer mostHoursOfADay, boolean freeVariants) {
        if (mostHoursOfADay == null || mostHoursOfADay < 1 || mostHoursOfADay > MOST_HOURS_OF_ANY_DAY) {
            throw Refusal.invalid("programme.hours-of-a-day", MOST_HOURS_OF_ANY_DAY).at("hoursOfADay");
        }
        hoursOfADay = mostHoursOfADay;
        variantHoursFree = freeVariants;
    }

    @Override
    public Long id() {
        return programmeId;
    }

    @Override
    public int version() {
        return version;
    }

    /** Most academic hours of one day. */
    public int hoursOfADay() {
        return hoursOfADay;
    }

    /** Whether a variant may have another number of academic hours than the programme. */
    public boolean variantHoursFree() {
        return variantHoursFree;
    }
}
