package org.arasan.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.programme.Programme;
import org.hibernate.Hibernate;

/** What is asked after the courses of a programme. Surveys that are open go on with the questions they began with. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class SurveyForms {

    @PersistenceContext
    private EntityManager em;

    /** The programme's own form, or else the one of the house. */
    public SurveyForm form(Long programmeId) {
        Programme programme = Rows.found(em, Programme.class, programmeId);
        return read(own(programme).orElseGet(() -> em.createQuery("select f from SurveyForm f where f.programme is null", SurveyForm.class)
                .getSingleResult()));
    }

    /** Gives the programme a form of its own, or its form other questions. */
    public SurveyForm ask(Long programmeId, List<QuestionDraft> questions, int days) {
        Programme programme = Rows.found(em, Programme.class, programmeId);
        SurveyForm form = own(programme).orElseGet(() -> new SurveyForm(programme));
        form.ask(questions, days);
        em.persist(form);
        em.flush();
        return read(form);
    }

    private Optional<SurveyForm> own(Programme programme) {
        return em.createQuery("select f from SurveyForm f where f.programme = :programme", SurveyForm.class)
                .setParameter("programme", programme).getResultStream().findFirst();
    }

    private static SurveyForm read(SurveyForm form) {
        form.questions().forEach(each -> Hibernate.initialize(each.in(Language.EN)));
        return form;
    }
}
