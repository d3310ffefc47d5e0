package org.arasan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.arasan.programme.Enrolment;

/** Somebody has answered a survey. When and what stands nowhere beside it. */
@Entity
@Table(name = "survey_participation")
public class Participation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_participation_seq")
    @SequenceGenerator(name = "survey_participation_seq", sequenceName = "survey_participation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Survey survey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    protected Participation() {
    }

    Participation(Survey survey, Enrolment enrolment) {
        this.survey = survey;
        this.enrolment = enrolment;
    }

    public Survey survey() {
        return survey;
    }
}
