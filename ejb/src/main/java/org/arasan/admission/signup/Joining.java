package org.arasan.admission.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.arasan.Refusal;
import org.arasan.access.Pace;
import org.arasan.access.Pace.Door;
import org.arasan.admission.application.Application;
import org.arasan.admission.signup.Invitation.Event;
import org.arasan.admission.signup.Invitation.Questions;
import org.arasan.admission.signup.Invitation.Room;
import org.arasan.admission.terms.Admission;
import org.arasan.clock.DomainClock;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeKinds;

/**
 * Signing up by a link, without an account. Nothing that is answered depends on whether the house knows the person: not the answer, not
 * the state, not the name.
 */
@Stateless
@PermitAll
public class Joining {

    /** Wide, since a whole hall may share one address. */
    private static final Door DOOR = new Door("admission.too-often", 300);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Filing filing;
    @Inject
    private ProgrammeKinds kinds;
    @Inject
    private Pace pace;
    @Inject
    private DomainClock clock;

    /** What the link leads to; refused as not found where it was revoked or never was. */
    public Invitation invitation(String token) {
        Admission admission = em.createQuery("select a from Admission a join fetch a.intake where a.link = :token or a.doorLink = :token",
                Admission.class).setParameter("token", token).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        Intake intake = read(admission.intake());
        Way way = admission.way(token);
        Room room = new Room(admission.places(), admission.free(), admission.selection() && way == Way.APPLICATION, admission.opens(),
                admission.closes());
        return new Invitation(way, admission.opening(way, clock.now()), Event.of(intake, kinds.place(intake)), room,
                kinds.of(intake.programme()).map(ProgrammeKind::bundle).orElse(null), questions(intake));
    }

    /**
     * Files a form. Refuses too many from one address, a link that leads nowhere or is not open now, and answers that cannot be, each at
     * its field.
     *
     * @param address where the request came from
     */
    public Application join(String token, Form form, String address) {
        pace.step(DOOR, address);
        Intake intake = em.createQuery("""
                select i from Admission a join a.intake i join fetch i.programme join fetch i.resort
                where a.link = :token or a.doorLink = :token""", Intake.class).setParameter("token", token).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        Way way = em.createQuery("select a.id from Admission a where a.doorLink = :token", Long.class).setParameter("token", token)
                .getResultList().isEmpty() ? Way.APPLICATION : Way.DOOR;
        return filing.file(intake, form, way, requireOpen(way));
    }

    private Consumer<Admission> requireOpen(Way way) {
        return admission -> {
            String door = way == Way.DOOR ? "door-" : "";
            switch (admission.opening(way, clock.now())) {
                case NOT_YET -> throw Refusal.conflict("admission." + door + "not-yet");
                case OVER -> throw Refusal.conflict("admission." + door + "over");
                default -> {
                    // come in
                }
            }
        };
    }

    private Questions questions(Intake intake) {
        return new Questions(names("Union"), names("Region"), filing.fields(intake));
    }

    private List<String> names(String entity) {
        return em.createQuery("select t.name from " + entity + " t order by t.name", String.class).getResultList();
    }

    static Intake read(Intake intake) {
        intake.resort().name();
        intake.programme().titles();
        return intake;
    }
}
