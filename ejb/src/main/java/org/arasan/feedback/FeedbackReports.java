package org.arasan.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Intake;
import org.hibernate.Hibernate;

/** What closed surveys say: an intake's for who runs it, what is said of a trainer for the trainer. Nobody is told who said it. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER})
public class FeedbackReports {

    private static final String GIVEN = """
            select new org.arasan.feedback.Given(a.survey.id, a.question.id, t.id, t.title, r.id, r.name, a.rating, a.choice, a.words)
            from Answer a left join a.topic t left join a.trainer r where a.survey.closedAt is not null and\s""";
    private static final String INVITED = """
            select count(distinct a.enrolment.id) from Attendance a where a.enrolment.intake = :intake and a.mark in (PRESENT, LATE)""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** How the intake was liked. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public IntakeFeedback of(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        Hibernate.initialize(intake.resort());
        intake.programme().title(Language.EN);
        Optional<Survey> survey = em.createQuery("select s from Survey s where s.intake = :intake", Survey.class)
                .setParameter("intake", intake).getResultStream().findFirst();
        int invited = number(INVITED, intake);
        int answered = number("select count(p) from Participation p where p.survey.intake = :intake", intake);
        Tally tally = new Tally(survey.map(FeedbackReports::asked).orElse(List.of()), survey.map(this::given).orElse(List.of()));
        boolean told = survey.filter(each -> !each.isOpen()).isPresent();
        return new IntakeFeedback(intake, survey.orElse(null), invited, answered, told ? tally.course() : List.of(),
                told ? tally.byTopic() : List.of(), told ? tally.byTrainer() : List.of());
    }

    /** What is said of the caller's own lessons by topic, over all intakes. */
    @RolesAllowed(Role.TRAINER)
    public List<Figure> mine() {
        List<Trainer> own = em.createQuery("select t from Trainer t where t.account = :account", Trainer.class)
                .setParameter("account", caller.account()).getResultList();
        List<SurveyQuestion> questions = em.createQuery("""
                select distinct q from SurveyQuestion q join fetch q.wordings where q.id in (select a.question.id from Answer a
                where a.trainer in :own) order by q.ordinal, q.id""", SurveyQuestion.class).setParameter("own", own).getResultList();
        List<Given> given = em.createQuery(GIVEN + "a.trainer in :own order by t.number", Given.class).setParameter("own", own).getResultList();
        return new Tally(questions, given).byTopic();
    }

    private List<Given> given(Survey survey) {
        return em.createQuery(GIVEN + "a.survey = :survey order by t.number, r.name", Given.class).setParameter("survey", survey).getResultList();
    }

    private static List<SurveyQuestion> asked(Survey survey) {
        survey.questions().forEach(each -> each.in(Language.EN));
        return survey.questions();
    }

    private int number(String query, Intake intake) {
        return em.createQuery(query, Long.class).setParameter("intake", intake).getSingleResult().intValue();
    }
}
