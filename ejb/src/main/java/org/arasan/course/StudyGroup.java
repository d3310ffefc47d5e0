package org.arasan.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** People of one intake who learn together: one language (unless the intake mixes them), at most {@link Intake#mostInGroup}. An enrolment is in one group. */
@Entity
public class StudyGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_group_seq")
    @SequenceGenerator(name = "study_group_seq", sequenceName = "study_group_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @OneToMany(mappedBy = "group", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<StudyGroupMember> members = new HashSet<>();

    protected StudyGroup() {
    }

    public StudyGroup(Intake intake, String name, Language language) {
        this.intake = intake;
        this.name = name;
        this.language = language;
    }

    /** Takes somebody in who is in no group yet. Refuses another intake, another language, and more people than the intake allows. */
    public void take(Enrolment enrolment) {
        mayTake(enrolment);
        members.add(new StudyGroupMember(this, enrolment));
    }

    /** Takes over somebody from another group of the intake, under the same rules. */
    void takeOver(StudyGroupMember member) {
        mayTake(member.enrolment());
        member.goTo(this);
    }

    private void mayTake(Enrolment enrolment) {
        if (!Objects.equals(enrolment.intake().id(), intake.id())) {
            throw Refusal.notFound();
        }
        if (enrolment.state() != Enrolment.State.ENROLLED) {
            throw Refusal.conflict("course.withdrawn", enrolment.member().fullName());
        }
        Language spoken = enrolment.member().contacts().language();
        if (spoken != language && !intake.mixesLanguages()) {
            throw Refusal.conflict("course.other-language", name, language, enrolment.member().fullName(), spoken).at("group");
        }
        if (learners().size() >= intake.mostInGroup()) {
            throw Refusal.conflict("course.group-full", name, intake.mostInGroup()).at("group");
        }
    }

    public Long id() {
        return id;
    }

    public Intake intake() {
        return intake;
    }

    /** A letter for the language, a number within it: {@code A1}. */
    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Set<StudyGroupMember> members() {
        return Set.copyOf(members);
    }

    /** The seats of those who have not withdrawn. */
    public List<StudyGroupMember> learners() {
        return members.stream().filter(seat -> seat.enrolment().state() == Enrolment.State.ENROLLED).toList();
    }
}
