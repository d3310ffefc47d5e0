package org.arasan.kind.academy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Texts;
import org.arasan.access.Account;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.Outbox;
import org.arasan.notice.Tidings;
import org.arasan.notice.When;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Resort;

/**
 * Reminds of instalments that are still to come, three days before and on the day, each once: the listener who pays for themself, and otherwise
 * those who run the house and look after what its payers owe. A day that was missed is made up for within a week.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class InstalmentReminding {

    private static final int BEFORE = 3;
    private static final int MADE_UP = 7;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Outbox outbox;
    @Inject
    private InstalmentAgenda agenda;
    @Inject
    private DomainClock clock;

    public void remind(Long resortId) {
        Resort resort = em.find(Resort.class, resortId);
        if (resort == null) {
            return;
        }
        LocalDate today = clock.today(resort.zone());
        em.createQuery("""
                select distinct c from Contract c join c.instalments i where c.resort = :resort and c.endedOn is null
                and i.dueOn between :from and :to order by c.id""", Contract.class).setParameter("resort", resort)
                .setParameter("from", today.minusDays(MADE_UP)).setParameter("to", today.plusDays(BEFORE)).getResultStream()
                .forEach(each -> remind(each, today));
        if (isAnythingToCome(resort, today)) {
            agenda.keep(resort);
        }
    }

    private boolean isAnythingToCome(Resort resort, LocalDate today) {
        return !em.createQuery("""
                select 1 from Contract c join c.instalments i where c.resort = :resort and c.endedOn is null and i.dueOn >= :today""", Integer.class)
                .setParameter("resort", resort).setParameter("today", today).setMaxResults(1).getResultList().isEmpty();
    }

    private void remind(Contract contract, LocalDate today) {
        List<Instalment> instalments = contract.instalments();
        BigDecimal due = contract.paid().negate();
        for (int i = 0; i < instalments.size(); i++) {
            Instalment each = instalments.get(i);
            due = due.add(each.amount());
            boolean near = !each.dueOn().isBefore(today.minusDays(MADE_UP)) && !each.dueOn().isAfter(today.plusDays(BEFORE));
            if (near && due.signum() > 0) {
                tell(contract, tidings(contract, i, each.amount().min(due), today));
            }
        }
    }

    private Tidings tidings(Contract contract, int place, BigDecimal owed, LocalDate today) {
        ZoneId zone = contract.intake().resort().zone();
        LocalDate day = contract.instalments().get(place).dueOn();
        boolean before = day.isAfter(today);
        return new Tidings(NoticeKind.DEADLINE, "contract " + contract.id() + " instalment " + place + " " + day + (before ? " ahead" : ""), zone,
                language -> List.of(Texts.in(language).get("academy.instalment", contract.number(), ContractFigures.figures().format(owed), contract.currency()),
                        When.day(day, language)), null, day.plusDays(before ? 1 : MADE_UP + 1).atStartOfDay(zone).toInstant());
    }

    private void tell(Contract contract, Tidings tidings) {
        List<Member> payers = contract.listeners().stream().map(Enrolment::member)
                .filter(each -> each.fullName().equalsIgnoreCase(contract.payer())).toList();
        if (payers.isEmpty()) {
            outbox.tellColleaguesOnce(desk(contract.resort()), tidings.at("/admin/kind/academy/contracts.xhtml?intake=" + contract.intake().id()));
        } else {
            outbox.tellOnce(payers.stream().collect(Collectors.toMap(Function.identity(), each -> tidings, (one, other) -> one)));
        }
    }

    /** Those who run that house; where nobody does, those who run all. */
    private List<Account> desk(Resort resort) {
        List<Account> all = em.createQuery("""
                select a from Account a where :role member of a.roles and a.state = ACTIVE and (a.resort = :resort or a.resort is null)""", Account.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("resort", resort).getResultList();
        List<Account> own = all.stream().filter(each -> each.resort() != null).toList();
        return own.isEmpty() ? all : own;
    }
}
