package org.arasan.course;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import org.arasan.programme.Enrolment;

/** The seat of one enrolment in one study group; it changes its group rather than being given up and taken anew. */
@Entity
public class StudyGroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_group_member_seq")
    @SequenceGenerator(name = "study_group_member_seq", sequenceName = "study_group_member_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private StudyGroup group;

    @OneToOne(fetch = FetchType.LAZY)
    private Enrolment enrolment;

    protected StudyGroupMember() {
    }

    StudyGroupMember(StudyGroup group, Enrolment enrolment) {
        this.group = group;
        this.enrolment = enrolment;
    }

    void goTo(StudyGroup other) {
        group = other;
    }

    /** Another member takes over the seat. */
    void passTo(Enrolment successor) {
        enrolment = successor;
    }

    public Long id() {
        return id;
    }

    public StudyGroup group() {
        return group;
    }

    public Enrolment enrolment() {
        return enrolment;
    }
}
