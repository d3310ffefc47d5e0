package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;

/** Gives numbers out, in the caller's transaction: the next of a series, without gaps, or the one that somebody typed. */
@Dependent
class VoucherNumbers {

    private static final int CHARACTERS = 40;

    @PersistenceContext
    private EntityManager em;

    /** Takes the next free number; numbers of the series that were typed by hand are passed over. */
    String next(String series) {
        em.createNativeQuery("insert into voucher_series (name, last_serial) values (:name, 0) on conflict do nothing")
                .setParameter("name", series).executeUpdate();
        VoucherSeries counter = em.find(VoucherSeries.class, series, LockModeType.PESSIMISTIC_WRITE);
        String number = counter.next();
        while (taken(number)) {
            number = counter.next();
        }
        return number;
    }

    /** A number as typed, cleaned; {@code null} where none was. Refused where it is taken, too long, or holds what no printer prints. */
    String typed(String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        String clean = number.strip();
        if (clean.length() > CHARACTERS || !clean.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./№-]*")) {
            throw Refusal.invalid("voucher.number-form", CHARACTERS).at("number");
        }
        if (taken(clean)) {
            throw Refusal.conflict("voucher.number-taken", clean).at("number");
        }
        return clean;
    }

    private boolean taken(String number) {
        return !em.createQuery("select v.id from Voucher v where v.number = :number", Long.class).setParameter("number", number)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
