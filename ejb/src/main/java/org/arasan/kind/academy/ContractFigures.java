package org.arasan.kind.academy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.programme.FactSource;
import org.arasan.programme.Intake;
import org.arasan.programme.Section;
import org.arasan.programme.Section.Line;

/** What contracts come to: whose is paid, and the sums of an intake. */
@ApplicationScoped
class ContractFigures implements FactSource {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    @Override
    public String fact() {
        return Academy.PAID;
    }

    /** 1 for everybody whose contract is paid in full. */
    @Override
    public Map<Long, Integer> of(Collection<Enrolment> enrolments) {
        return em.createQuery("""
                select l.id from Contract c join c.listeners l where l in :enrolments and c.endedOn is null
                and c.price <= (select coalesce(sum(r.amount), 0) from Receipt r where r.contract = c and r.takenBackOn is null)""", Long.class)
                .setParameter("enrolments", enrolments).getResultStream().collect(Collectors.toMap(Function.identity(), paid -> 1));
    }

    /** Contracts, what they come to, what came in and what is overdue, in each currency; and how many listeners have none. */
    Section section(Intake intake) {
        List<Contract> contracts = em.createQuery("select c from Contract c where c.intake = :intake and c.endedOn is null", Contract.class)
                .setParameter("intake", intake).getResultList();
        List<Line> lines = new ArrayList<>(List.of(new Line("academy.contracts", String.valueOf(contracts.size())),
                new Line("academy.without", String.valueOf(without(intake)))));
        LocalDate today = clock.today(intake.resort().zone());
        new TreeMap<>(contracts.stream().collect(Collectors.groupingBy(Contract::currency))).forEach((currency, some) -> {
            lines.add(new Line("academy.total", money(some, Contract::price, currency)));
            lines.add(new Line("academy.came", money(some, Contract::paid, currency)));
            lines.add(new Line("academy.late", money(some, each -> each.overdue(today), currency)));
        });
        return new Section("contracts", lines);
    }

    private long without(Intake intake) {
        return em.createQuery("""
                select count(e) from Enrolment e where e.intake = :intake and e.state = ENROLLED
                and not exists (select c from Contract c join c.listeners l where l = e)""", Long.class)
                .setParameter("intake", intake).getSingleResult();
    }

    private static String money(List<Contract> contracts, Function<Contract, BigDecimal> part, String currency) {
        return figures().format(contracts.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add)) + "\u00a0" + currency;
    }

    /** Thousands apart by a space, as all our languages read it; hundredths where there are any. */
    static DecimalFormat figures() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        return new DecimalFormat("#,##0.##", symbols);
    }
}
