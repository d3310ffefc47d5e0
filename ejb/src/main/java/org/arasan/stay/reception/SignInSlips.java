package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.OneTimeCodes;
import org.arasan.access.Role;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.voucher.Voucher;

/**
 * Slips of paper by which members sign in for the first time, since many have no e-mail: the voucher's number, or where nobody stays
 * overnight the enrolment's, and a code that serves once.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SignInSlips {

    /**
     * What stands on the slip.
     *
     * @param stay {@code null} where there is none
     * @param login the voucher's number, or the enrolment's
     * @param code kept as a hash alone, so this is the only time it can be read
     * @param language of the guest, in which the slip is printed
     */
    public record Slip(Long stay, Long enrolment, String name, String login, String code, Language language) {
    }

    /**
     * Somebody of an intake who may be given a slip.
     *
     * @param stay {@code null} where there is none
     * @param waits whether no password was chosen yet
     */
    public record Holder(Long stay, Long enrolment, Member member, String login, boolean waits) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeRegister register;
    @Inject
    private StayLookup lookup;
    @Inject
    private OneTimeCodes codes;

    /** A slip for everybody of the intake who has not chosen a password yet (of guests: who is awaited or in house); earlier codes of theirs are void. */
    public List<Slip> ofIntake(Long intake) {
        return holders(intake).stream().filter(Holder::waits).map(this::slip).toList();
    }

    /** A slip for one of them, also for one who lost the password; an earlier code is void. Refuses whoever has no place there. */
    public Slip ofEnrolment(Long intake, Long enrolment) {
        return holders(intake).stream().filter(each -> enrolment.equals(each.enrolment())).findFirst().map(this::slip).orElseThrow(Refusal::notFound);
    }

    /**
     * A slip for one guest, also for one who lost the password; an earlier code is void. Refused while no voucher has
     * paid for the stay, and once it is cancelled: nobody opens an account with a mere request.
     */
    public Slip of(Long stayId) {
        Stay stay = lookup.stay(stayId);
        if (stay.voucher() == null || stay.state() == Stay.State.CANCELLED) {
            throw Refusal.conflict("stay.not-awaited", stay.member().fullName(), stay.state());
        }
        return slip(holder(stay, Set.of()));
    }

    /** Everybody of the intake who may sign in, by name. */
    public List<Holder> holders(Long intakeId) {
        Intake intake = register.intake(intakeId);
        return intake.staysOvernight() ? guests(intake) : listeners(intake);
    }

    private List<Holder> guests(Intake intake) {
        List<Stay> stays = lookup.ofIntake(intake.id()).stream().filter(Stay::open).toList();
        Set<Long> provided = withPassword(stays.stream().map(Stay::member).toList());
        return stays.stream().map(stay -> holder(stay, provided)).toList();
    }

    private List<Holder> listeners(Intake intake) {
        List<Enrolment> enrolments = em.createQuery("""
                select e from Enrolment e join fetch e.member m where e.intake = :intake and e.state = ENROLLED order by m.folded, e.id""",
                Enrolment.class).setParameter("intake", intake).getResultList();
        Set<Long> provided = withPassword(enrolments.stream().map(Enrolment::member).toList());
        return enrolments.stream().map(each -> new Holder(null, each.id(), each.member(), each.number(),
                !provided.contains(each.member().id()))).toList();
    }

    private Holder holder(Stay stay, Set<Long> provided) {
        return new Holder(stay.id(), stay.enrolment() == null ? null : stay.enrolment().id(), stay.member(), voucher(stay),
                !provided.contains(stay.member().id()));
    }

    private Slip slip(Holder holder) {
        Member member = holder.member();
        return new Slip(holder.stay(), holder.enrolment(), member.fullName(), holder.login(), codes.issue(member, holder.login()),
                member.contacts().language());
    }

    /** That of the stay, or of one who still waits for a place, the newest that is approved. Refused where there is none. */
    private String voucher(Stay stay) {
        return Optional.ofNullable(stay.voucher()).map(Voucher::number).or(() -> em.createQuery("""
                select v.number from Voucher v where v.holder = :guest and v.state = APPROVED order by v.id desc""", String.class)
                .setParameter("guest", stay.member()).setMaxResults(1).getResultStream().findFirst())
                .orElseThrow(() -> Refusal.conflict("stay.no-voucher-to-sign-in", stay.member().fullName()));
    }

    private Set<Long> withPassword(List<Member> guests) {
        return new HashSet<>(em.createQuery("select a.member.id from Account a where a.member in :guests and a.password is not null", Long.class)
                .setParameter("guests", guests).getResultList());
    }
}
