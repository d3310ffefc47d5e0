package org.arasan.stay.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;

/** Says who can come in and go out today. */
@Dependent
class Threshold {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** Without a bed, outside the days of the stay, and while the guest before is still in the bed nobody comes in. */
    Optional<Breach> whyNotIn(Stay stay) {
        return stay.whyNoCheckIn(today(stay)).or(() -> notLeft(stay));
    }

    /** Before the last day nobody goes without a reason. */
    Optional<Breach> whyNotOut(Stay stay) {
        return stay.whyNoCheckOut(today(stay));
    }

    private Optional<Breach> notLeft(Stay stay) {
        return em.createQuery("select s from Stay s join fetch s.member where s.bed = :bed and s <> :stay and s.state = CHECKED_IN", Stay.class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("bed", stay.bed()).setParameter("stay", stay).getResultStream().findFirst()
                .map(other -> Breach.of("stay.bed-not-left", stay.bed().label(), other.member().fullName()));
    }

    private LocalDate today(Stay stay) {
        return clock.today(stay.resort().zone());
    }
}
