package org.arasan.course.substitution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Account;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.hibernate.Hibernate;

/** What a trainer does about substitutions: says “I cannot come”, takes it back, and acknowledges what has changed. */
@Stateless
@RolesAllowed(Role.TRAINER)
public class SubstitutionAsking {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private SubstitutionReading reading;

    /** The caller cannot give the lesson. Refused for another's lesson, one that is over, without a reason, and twice for one lesson. */
    public Substitution ask(Long lessonId, String why) {
        Lesson lesson = reading.lesson(lessonId);
        if (!lesson.isPublished() || !lesson.trainer().isUsedBy(caller.account())) {
            throw Refusal.notFound();
        }
        if (lesson.state() == Lesson.State.CLOSED || !lesson.ends().isAfter(clock.now())) {
            throw Refusal.conflict("course.lesson-over", lesson.topic().title(), lesson.hearers());
        }
        if (open().stream().anyMatch(each -> each.lesson().id().equals(lessonId))) {
            throw Refusal.conflict("substitution.asked-already").at("why");
        }
        Substitution asked = new Substitution(lesson, why, caller.account(), clock.now());
        Hibernate.initialize(asked.askedBy());
        em.persist(asked);
        em.flush();
        return asked;
    }

    /** The caller can come after all. Refused once it is decided; another's is not found. */
    public void withdraw(Long substitutionId) {
        Substitution asked = Rows.found(em, Substitution.class, substitutionId);
        if (!asked.replaced().isUsedBy(caller.account())) {
            throw Refusal.notFound();
        }
        asked.withdraw(caller.account(), clock.now());
    }

    /** What the caller has asked and nobody has decided yet. */
    public List<Substitution> open() {
        return em.createQuery(SubstitutionReading.WHOLE + "where r.account = :account and lt = r and s.state = ASKED order by l.starts",
                Substitution.class).setParameter("account", caller.account()).getResultList();
    }

    /** What has changed for the caller and is not acknowledged yet, the next lesson first. */
    public List<Substitution> changes() {
        Account account = caller.account();
        return em.createQuery(SubstitutionReading.WHOLE + """
                where s.state in (MADE, DECLINED) and (r.account = :account and s.replacedSeenAt is null
                or u.account = :account and s.substituteSeenAt is null) order by l.starts, s.id""", Substitution.class)
                .setParameter("account", account).getResultStream().filter(each -> each.isNewTo(account)).toList();
    }

    /** The caller has seen it. Safe to repeat; another's is not found. */
    public void acknowledge(Long substitutionId) {
        Rows.found(em, Substitution.class, substitutionId).acknowledge(caller.account(), clock.now());
    }
}
