package org.arasan.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;

/** A member says what they think of a course they attended, and may say it otherwise until the survey closes. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MySurveys {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The surveys that are open to the caller, who attended at least an hour of the course; the latest first. */
    public List<MySurvey> open() {
        return em.createQuery("""
                select distinct s from Survey s join fetch s.intake i join fetch i.programme p left join fetch p.titles join fetch i.resort
                where s.closedAt is null and s.closesAt > :now and exists (select a from Attendance a where a.member = :member
                and a.enrolment.intake = i and a.mark in (PRESENT, LATE)) order by s.openedAt desc""", Survey.class)
                .setParameter("now", clock.now()).setParameter("member", caller.member()).getResultList().stream().map(this::mine).toList();
    }

    /**
     * Takes the caller's answers instead of those given before; questions left out stay unanswered. Refused without any answer and once
     * the survey is closed; another intake's survey is not found.
     */
    public MySurvey answer(Long surveyId, List<Reply> replies) {
        Survey survey = em.createQuery("select s from Survey s join fetch s.intake where s.id = :id", Survey.class)
                .setParameter("id", surveyId).setLockMode(LockModeType.PESSIMISTIC_READ).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        Enrolment enrolment = attended(survey);
        em.lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        if (!survey.isOpen() || !clock.now().isBefore(survey.closesAt())) {
            throw Refusal.conflict("feedback.closed");
        }
        List<Answer> answers = answers(survey, enrolment, replies);
        em.createQuery("delete from Answer a where a.survey = :survey and a.sheet = :sheet")
                .setParameter("survey", survey).setParameter("sheet", survey.sheet(enrolment)).executeUpdate();
        answers.forEach(em::persist);
        takePart(survey, enrolment);
        em.flush();
        survey.intake().programme().titles(); // read here: the answer names the course
        return mine(survey);
    }

    private List<Answer> answers(Survey survey, Enrolment enrolment, List<Reply> replies) {
        Map<Long, SurveyQuestion> asked = survey.questions().stream().collect(Collectors.toMap(SurveyQuestion::id, Function.identity()));
        List<Heard> heard = heard(enrolment);
        String sheet = survey.sheet(enrolment);
        List<Answer> answers = new ArrayList<>();
        for (Reply reply : replies.stream().filter(Reply::says).toList()) {
            SurveyQuestion question = asked.get(reply.question());
            if (question == null) {
                throw Refusal.notFound();
            }
            answers.add(new Answer(survey, sheet, question, subject(question, reply, heard), reply));
        }
        if (answers.isEmpty()) {
            throw Refusal.invalid("feedback.nothing-said").at("answers");
        }
        return answers;
    }

    private static Heard subject(SurveyQuestion question, Reply reply, List<Heard> heard) {
        if (question.about() == SurveyQuestion.About.COURSE) {
            return null;
        }
        return heard.stream().filter(each -> Objects.equals(each.topic().id(), reply.topic())).findFirst().orElseThrow(Refusal::notFound);
    }

    private void takePart(Survey survey, Enrolment enrolment) {
        if (em.createQuery("select count(p) from Participation p where p.survey = :survey and p.enrolment = :enrolment", Long.class)
                .setParameter("survey", survey).setParameter("enrolment", enrolment).getSingleResult() == 0) {
            em.persist(new Participation(survey, enrolment));
        }
    }

    private MySurvey mine(Survey survey) {
        Enrolment enrolment = attended(survey);
        List<Reply> said = em.createQuery("select a from Answer a where a.survey = :survey and a.sheet = :sheet", Answer.class)
                .setParameter("survey", survey).setParameter("sheet", survey.sheet(enrolment)).getResultStream().map(Answer::reply).toList();
        survey.questions().forEach(SurveyQuestion::choices);
        return new MySurvey(survey, enrolment, heard(enrolment), said);
    }

    /** The caller's place in the intake; a survey of an intake in which the caller attended nothing is not there. */
    private Enrolment attended(Survey survey) {
        return em.createQuery("""
                select e from Enrolment e where e.intake = :intake and e.member = :member and exists (select a from Attendance a
                where a.enrolment = e and a.mark in (PRESENT, LATE))""", Enrolment.class).setParameter("intake", survey.intake())
                .setParameter("member", caller.member()).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Each topic once, as the last who gave it to this person. */
    private List<Heard> heard(Enrolment enrolment) {
        Map<Long, Heard> heard = new LinkedHashMap<>();
        em.createQuery("""
                select new org.arasan.feedback.Heard(t, r) from Attendance a join a.hour h join h.lesson l join l.topic t join l.trainer r
                where a.enrolment = :enrolment and a.mark in (PRESENT, LATE) order by t.number, l.starts""", Heard.class)
                .setParameter("enrolment", enrolment).getResultList().forEach(each -> heard.put(each.topic().id(), each));
        return List.copyOf(heard.values());
    }
}
