package org.arasan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.privacy.RetentionRule.Terms;

/** What has been kept as long as a rule says. Years count from the last stay or intake, else from the day a member was entered. */
@ApplicationScoped
class Expiry {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    Terms terms() {
        return em.createQuery("select r from RetentionRule r order by r.id desc", RetentionRule.class).setMaxResults(1)
                .getSingleResult().terms();
    }

    /** Ids of the members whose time is over; whether something stands against the erasure is another question. */
    List<Long> members(Terms terms) {
        return em.createQuery("""
                select m.id from Member m where m.erasedAt is null
                and not exists (select 1 from Stay s where s.member = m and s.period.lastDay > :day)
                and not exists (select 1 from Enrolment e where e.member = m and e.intake.lastDay > :day)
                and (m.knownSince <= :day or exists (select 1 from Stay s where s.member = m)
                     or exists (select 1 from Enrolment e where e.member = m))
                order by m.id""", Long.class).setParameter("day", today().minusYears(terms.memberYears())).getResultList();
    }

    /** The day from which on a member is due; each further stay puts it off. */
    LocalDate due(Member member) {
        LocalDate last = Stream.of("select max(s.period.lastDay) from Stay s where s.member = :member",
                        "select max(e.intake.lastDay) from Enrolment e where e.member = :member")
                .map(query -> em.createQuery(query, LocalDate.class).setParameter("member", member).getSingleResult())
                .filter(day -> day != null).max(LocalDate::compareTo).orElse(member.knownSince());
        return last.plusYears(terms().memberYears());
    }

    long readings(Terms terms) {
        return count("select count(r) from Reading r where r.at < :before", before(terms));
    }

    long runs(Terms terms) {
        return count("select count(r) from AgendaRun r where r.started < :before", before(terms));
    }

    long imports(Terms terms) {
        return count("select count(b) from ImportBatch b where b.state = OPEN and b.uploadedAt < :before", undecided(terms))
                + count("select count(l) from VoucherList l where l.state = OPEN and l.uploadedAt < :before", undecided(terms));
    }

    /** What the logs say of earlier times goes. */
    void forgetLogs(Terms terms) {
        em.createQuery("delete from Reading where at < :before").setParameter("before", before(terms)).executeUpdate();
        em.createQuery("delete from AgendaRun where started < :before").setParameter("before", before(terms)).executeUpdate();
    }

    /** Files handed in earlier than that have waited long enough. */
    Instant undecided(Terms terms) {
        return startOf(undecidedDay(terms));
    }

    /** Applications for what ended before that day have waited long enough. */
    LocalDate undecidedDay(Terms terms) {
        return today().minusDays(terms.importDays());
    }

    private Instant before(Terms terms) {
        return startOf(today().minusYears(terms.logYears()));
    }

    private long count(String query, Instant before) {
        return em.createQuery(query, Long.class).setParameter("before", before).getSingleResult();
    }

    private LocalDate today() {
        return clock.today(ZoneId.systemDefault());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
