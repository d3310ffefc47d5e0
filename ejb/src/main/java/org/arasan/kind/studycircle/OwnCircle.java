package org.arasan.kind.studycircle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;

/** A convener's own circle: founded, planned, its meetings written down, its report handed in. Another convener's is as if there were none. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class OwnCircle {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** The trainings for conveners that the caller took part in, the latest first. */
    public List<Enrolment> trainings() {
        return em.createQuery("""
                select e from Enrolment e join fetch e.intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                where e.member = :member and e.state = ENROLLED and p.kind = :kind order by i.firstDay desc, e.id desc""", Enrolment.class)
                .setParameter("member", caller.member()).setParameter("kind", new StudyCircles().code()).getResultList();
    }

    /** The circle founded after that training, empty where there is none yet. */
    public Optional<Circle> find(Long enrolmentId) {
        return circle(training(enrolmentId), LockModeType.NONE).map(Circles::read);
    }

    /** Founds it; refused before the training is over, and a second time. */
    public Circle found(Long enrolmentId, String name) {
        Enrolment convener = training(enrolmentId);
        em.lock(convener, LockModeType.PESSIMISTIC_WRITE);
        circle(convener, LockModeType.NONE).ifPresent(known -> {
            throw Refusal.conflict("studycircle.founded-already", known.name());
        });
        Circle circle = new Circle(convener, name, today(convener));
        em.persist(circle);
        return Circles.read(circle);
    }

    /** Writes its name, plan of study and members anew. */
    public Circle write(Long enrolmentId, CircleDraft draft) {
        Circle circle = own(enrolmentId);
        circle.call(draft.name());
        circle.plan(draft.plan());
        circle.admit(draft.members());
        return Circles.read(circle);
    }

    /** Keeps the minutes of a meeting. */
    public Circle meet(Long enrolmentId, MeetingNote note) {
        Circle circle = own(enrolmentId);
        circle.meet(note, today(circle.convener()));
        // a meeting is no column of the circle's own: who has read it before has read fewer meetings
        em.lock(circle, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return Circles.read(circle);
    }

    /** Hands the report in. */
    public Circle report(Long enrolmentId, String text) {
        Circle circle = own(enrolmentId);
        circle.report(text, today(circle.convener()));
        return Circles.read(circle);
    }

    private Circle own(Long enrolmentId) {
        return expected.check(circle(training(enrolmentId), LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound));
    }

    private Enrolment training(Long enrolmentId) {
        return trainings().stream().filter(each -> each.id().equals(enrolmentId)).findFirst().orElseThrow(Refusal::notFound);
    }

    private Optional<Circle> circle(Enrolment convener, LockModeType lock) {
        return em.createQuery("select c from Circle c where c.convener = :convener", Circle.class)
                .setParameter("convener", convener).setLockMode(lock).getResultStream().findFirst();
    }

    private LocalDate today(Enrolment convener) {
        return clock.today(convener.intake().resort().zone());
    }
}
