package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Office;
import org.arasan.access.OfficeLevel;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.resort.Resort;
import org.arasan.voucher.QuotaPlaces.Wanted;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherApplying.Shares;

/** Files an application, in the caller's transaction: the member's row is locked first, then the quotas. */
@Dependent
class Applications {

    private static final int YEARS_AHEAD = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Applicants applicants;
    @Inject
    private QuotaPlaces places;
    @Inject
    private VoucherNumbers numbers;
    @Inject
    private OnceInYears once;

    /** A voucher that waits at the first level from {@code office} upward. Refused for the reasons of {@link VoucherApplying#apply}. */
    Voucher file(Application wish, Office office) {
        VoucherRules rules = em.find(VoucherRules.class, VoucherRules.ONLY);
        Terms terms = terms(wish, rules);
        String number = numbers.typed(wish.number());
        Member holder = applicants.member(wish.member(), wish.person(), office);
        em.lock(holder, LockModeType.PESSIMISTIC_WRITE);
        holder.requireKept();
        refuseSecond(holder, terms);
        once.refuseTooSoon(holder, terms.validFrom(), rules.onceInYears());
        Quota quota = place(new Wanted(holder.union(), holder.region(), terms.resort(), terms.validFrom()), wish.quota(), rules);
        Voucher voucher = Voucher.applied(holder, terms, quota, number, first(rules, office));
        em.persist(voucher);
        return voucher;
    }

    private Terms terms(Application wish, VoucherRules rules) {
        Resort resort = wish.resort() == null ? null : Rows.found(em, Resort.class, wish.resort());
        if (wish.validFrom() == null || wish.validUntil() == null) {
            throw Refusal.invalid("voucher.dates-missing").at(wish.validFrom() == null ? "validFrom" : "validUntil");
        }
        LocalDate today = clock.today(resort == null ? ZoneId.systemDefault() : resort.zone());
        if (wish.validUntil().isBefore(today)) {
            throw Refusal.invalid("voucher.dates-past").at("validUntil");
        }
        if (wish.validUntil().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.invalid("voucher.dates-far", YEARS_AHEAD).at("validUntil");
        }
        int days = wish.days() == null ? rules.days() : wish.days();
        return new Terms(resort, wish.validFrom(), wish.validUntil(), days, price(wish.price(), rules), wish.paymentNote());
    }

    private static Price price(Shares price, VoucherRules rules) {
        if (price == null || price.none()) {
            return null;
        }
        if (price.total() == null) {
            throw Refusal.invalid("voucher.price-missing").at("total");
        }
        return price.totalAlone() ? rules.split().of(price.total())
                : new Price(price.total(), zero(price.byUnion()), zero(price.byMember()), zero(price.byEmployer()));
    }

    private static long zero(Long share) {
        return share == null ? 0 : share;
    }

    /** Nobody holds two vouchers for the same days: this is how a form sent twice is told. */
    private void refuseSecond(Member holder, Terms terms) {
        em.createQuery("""
                select v from Voucher v where v.holder = :holder and v.state in :taking
                and v.terms.validFrom <= :until and v.terms.validUntil >= :from order by v.id""", Voucher.class)
                .setParameter("holder", holder).setParameter("taking", QuotaPlaces.TAKING).setParameter("from", terms.validFrom())
                .setParameter("until", terms.validUntil()).setMaxResults(1).getResultStream().findFirst().ifPresent(other -> {
                    throw Refusal.conflict("voucher.has-one", holder.fullName(), other.terms().validFrom(), other.terms().validUntil(),
                            other.state());
                });
    }

    private Quota place(Wanted wanted, Long chosen, VoucherRules rules) {
        Quota quota = places.take(wanted, chosen).orElse(null);
        if (quota == null && (chosen != null || rules.quotaNeeded())) {
            throw Refusal.conflict("voucher.no-quota", wanted.union().name(), wanted.day()).at("quota");
        }
        return quota;
    }

    /** The first level that decides, from the applying office's own upward. */
    private static OfficeLevel first(VoucherRules rules, Office office) {
        return rules.levels().stream().filter(each -> each.compareTo(office.level()) >= 0).findFirst()
                .orElseGet(() -> rules.levels().get(0));
    }
}
