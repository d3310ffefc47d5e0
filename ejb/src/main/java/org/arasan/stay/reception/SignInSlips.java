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
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.voucher.Voucher;

/** Slips of paper by which guests sign in for the first time, since many have no e-mail: the voucher's number and a code that serves once. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SignInSlips {

    /**
     * What stands on the slip.
     *
     * @param login the voucher's number
     * @param code kept as a hash alone, so this is the only time it can be read
     * @param language of the guest, in which the slip is printed
     */
    public record Slip(Long stay, String name, String login, String code, Language language) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private OneTimeCodes codes;

    /** A slip for everybody of the intake who is awaited or in house and has not chosen a password yet; earlier codes of theirs are void. */
    public List<Slip> ofIntake(Long intake) {
        return waiting(intake).stream().map(this::slip).toList();
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
        return slip(stay);
    }

    /** Guests of the intake who cannot sign in by a password yet. */
    public List<Stay> waiting(Long intake) {
        List<Stay> stays = lookup.ofIntake(intake).stream().filter(Stay::open).toList();
        Set<Long> provided = withPassword(stays.stream().map(SignInSlips::guest).toList());
        return stays.stream().filter(stay -> !provided.contains(guest(stay).id())).toList();
    }

    private Slip slip(Stay stay) {
        String voucher = voucher(stay);
        Member guest = guest(stay);
        return new Slip(stay.id(), guest.fullName(), voucher, codes.issue(guest, voucher), guest.contacts().language());
    }

    /** That of the stay, or of one who still waits for a place, the newest that is approved. Refused where there is none. */
    private String voucher(Stay stay) {
        return Optional.ofNullable(stay.voucher()).map(Voucher::number).or(() -> em.createQuery("""
                select v.number from Voucher v where v.holder = :guest and v.state = APPROVED order by v.id desc""", String.class)
                .setParameter("guest", stay.member()).setMaxResults(1).getResultStream().findFirst())
                .orElseThrow(() -> Refusal.conflict("stay.no-voucher-to-sign-in", stay.member().fullName()));
    }

    private static Member guest(Stay stay) {
        return stay.member();
    }

    private Set<Long> withPassword(List<Member> guests) {
        return new HashSet<>(em.createQuery("select a.member.id from Account a where a.member in :guests and a.password is not null", Long.class)
                .setParameter("guests", guests).getResultList());
    }
}
