package org.arasan.admission.signup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.admission.application.Applicant;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.Details;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.KindSight;
import org.arasan.programme.KindSights;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeKinds;
import org.arasan.programme.Scope;

/** Reads forms: each answer is judged by its own rule, the first that is wrong is refused at its field. Unions and regions have to be known. */
@Dependent
class FormReading {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private KindSights sights;

    Applicant applicant(Form form, Intake intake) {
        form.requireSincere();
        Iin iin = form.soundIin();
        Name name = form.soundName();
        Contacts contacts = form.soundContacts();
        return new Applicant(iin, name, union(form.union()), region(form.region()), contacts,
                Details.typed(fields(intake), form.answers()));
    }

    /** What the kind of the intake's programme asks everybody; nothing where its plug-in is gone. */
    List<Field> fields(Intake intake) {
        return kinds.of(intake.programme()).map(kind -> kind.fields(Scope.ENROLMENT)).orElse(List.of());
    }

    /** The same for a page, as far as the kind can say it, with the words for it. */
    KindSight asked(Intake intake) {
        return sights.of(intake.programme().kind(), Scope.ENROLMENT, null);
    }

    /** How people come in, as the kind of the intake's programme has it. */
    AdmissionRule rule(Intake intake) {
        return kinds.of(intake.programme()).map(ProgrammeKind::admission).orElse(AdmissionRule.LISTS);
    }

    Union union(String name) {
        return named(Union.class, name, "union");
    }

    Region region(String name) {
        return named(Region.class, name, "region");
    }

    private <T> T named(Class<T> type, String name, String field) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("admission." + field + "-missing").at(field);
        }
        return em.createQuery("select t from " + type.getSimpleName() + " t where t.folded = :folded", type).setParameter("folded", Spelling.folded(name))
                .getResultStream().findFirst().orElseThrow(() -> Refusal.invalid("admission." + field + "-unknown").at(field));
    }
}
