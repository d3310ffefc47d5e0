package org.arasan.stay.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayStep;
import org.arasan.voucher.Voucher;

/** Finds and writes what was seen of a guest's papers; whoever writes has locked the stay. */
@Dependent
class PaperNotes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Hands hands;

    /** What has been seen of that stay's papers; nothing, where nobody has looked yet. */
    StayPapers of(Stay stay) {
        return kept(stay).orElseGet(() -> new StayPapers(stay));
    }

    /** Notes what the guest shows. Refused as {@link PaperCheck#note} says. */
    StayPapers take(Stay stay, PapersShown shown) {
        return take(of(stay), shown);
    }

    StayPapers take(StayPapers papers, PapersShown shown) {
        Stay stay = papers.stay();
        Hand hand = hands.of(shown.why());
        if (!stay.open()) {
            throw Refusal.conflict("stay.cannot", stay.member().fullName(), StayStep.CHECK_IN, stay.state());
        }
        if (shown.identitySeen() != null) {
            papers.identity(shown.identitySeen(), shown.document(), shown.documentEnds(), hand);
        }
        if (shown.voucher() != null && !shown.voucher().isBlank()) {
            requireOwn(stay, ScannedVoucher.of(shown.voucher()));
            papers.voucher(hand);
        }
        if (shown.tellsOfCard()) {
            papers.card(new HealthCard(shown.cardIssuedOn()), hand);
        }
        if (shown.doctorFirst() != null) {
            papers.doctorFirst(shown.doctorFirst(), hand);
        }
        em.persist(papers);
        return papers;
    }

    private void requireOwn(Stay stay, ScannedVoucher scanned) {
        if (scanned.names(stay.voucher())) {
            return;
        }
        Voucher other = em.createQuery("select v from Voucher v join fetch v.holder where v.number in :spellings", Voucher.class)
                .setParameter("spellings", scanned.spellings()).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.invalid("stay.voucher-unknown", scanned.number()).at("voucher"));
        throw other.whyNotFor(stay.member(), stay.resort(), stay.period().firstDay(), stay.period().lastDay())
                .orElseGet(() -> Refusal.conflict("reception.voucher-not-of-stay", other.number(), stay.voucher().number())).at("voucher");
    }

    private Optional<StayPapers> kept(Stay stay) {
        return em.createQuery("select p from StayPapers p where p.stay = :stay", StayPapers.class).setParameter("stay", stay)
                .getResultStream().findFirst();
    }
}
