package org.arasan.kind.academy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/** The contracts of an intake: signed for its listeners, paid, and ended. The intake's row, then the contract's, is locked while one changes. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ContractKeeping {

    private static final String CURRENCY = "currency";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private InstalmentAgenda agenda;

    /** Those of an intake, by number, with listeners, instalments and receipts at hand. */
    public List<Contract> contracts(Long intakeId) {
        caller.mayManage(Rows.found(em, Intake.class, intakeId).resort());
        List<Contract> contracts = em.createQuery("""
                select distinct c from Contract c join fetch c.intake i join fetch i.resort left join fetch c.listeners e left join fetch e.member
                where c.intake.id = :intake order by c.number, c.id""", Contract.class).setParameter("intake", intakeId).getResultList();
        contracts.forEach(ContractKeeping::read);
        return contracts;
    }

    /** One, read in the same way. */
    public Contract contract(Long id) {
        return read(own(id, LockModeType.NONE));
    }

    /** Who is enrolled and in no contract, by name. */
    public List<Enrolment> unsigned(Long intakeId) {
        caller.mayManage(Rows.found(em, Intake.class, intakeId).resort());
        return em.createQuery("""
                select e from Enrolment e join fetch e.member m where e.intake.id = :intake and e.state = ENROLLED
                and not exists (select c from Contract c join c.listeners l where l = e) order by m.folded, e.id""", Enrolment.class)
                .setParameter("intake", intakeId).getResultList();
    }

    /** Signs one. Refuses a number that the house has used, nobody, whoever is not enrolled there, and whoever is in another contract. */
    public Contract sign(Long intakeId, Collection<Long> enrolments, ContractDraft draft) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(intake.resort());
        Contract contract = new Contract(intake, intake.programme().details().of(CURRENCY).orElse("—"), draft,
                listeners(intake, enrolments, null));
        requireFreeNumber(contract, draft.number());
        em.persist(contract);
        agenda.keep(intake.resort());
        return read(contract);
    }

    /** Writes one anew while nothing was paid for it. */
    public Contract amend(Long id, Collection<Long> enrolments, ContractDraft draft) {
        Contract contract = locked(id);
        requireFreeNumber(contract, draft.number());
        contract.amend(draft, listeners(contract.intake(), enrolments, contract));
        agenda.keep(contract.intake().resort());
        return read(contract);
    }

    /** Takes a payment in; refuses a day that is still to come, besides what the contract refuses. */
    public Contract receive(Long id, BigDecimal amount, LocalDate day, String reference) {
        Contract contract = locked(id);
        if (day != null && day.isAfter(today(contract))) {
            throw Refusal.invalid("academy.day-to-come", day).at("paidOn");
        }
        contract.receive(amount, day, reference);
        return paid(contract);
    }

    /** Takes a payment back that was entered wrongly or returned. */
    public Contract takeBack(Long id, Long receiptId, String reason) {
        Contract contract = locked(id);
        contract.receipts().stream().filter(each -> each.id().equals(receiptId)).findFirst().orElseThrow(Refusal::notFound)
                .takeBack(today(contract), reason);
        return paid(contract);
    }

    /** Ends one; its listeners may then be put into another. */
    public Contract end(Long id, String reason) {
        Contract contract = locked(id);
        contract.end(today(contract), reason);
        return read(contract);
    }

    private Set<Enrolment> listeners(Intake intake, Collection<Long> ids, Contract own) {
        Set<Enrolment> listeners = new LinkedHashSet<>();
        for (Long id : ids == null ? List.<Long>of() : ids) {
            Enrolment enrolment = Rows.found(em, Enrolment.class, id);
            if (!enrolment.intake().id().equals(intake.id()) || enrolment.state() != Enrolment.State.ENROLLED) {
                throw Refusal.notFound();
            }
            em.createQuery("select c from Contract c join c.listeners l where l = :enrolment", Contract.class)
                    .setParameter("enrolment", enrolment).getResultStream().filter(each -> each != own).findFirst().ifPresent(other -> {
                        throw Refusal.conflict("academy.in-other-contract", enrolment.member().fullName(), other.number()).at("listeners");
                    });
            listeners.add(enrolment);
        }
        return listeners;
    }

    private void requireFreeNumber(Contract contract, String number) {
        em.createQuery("select c from Contract c where c.number = :number and c.resort = :house", Contract.class)
                .setParameter("number", number).setParameter("house", contract.intake().resort()).getResultStream()
                .filter(each -> each != contract).findFirst().ifPresent(other -> {
                    throw Refusal.conflict("academy.number-taken", number).at("number");
                });
    }

    /** Receipts are not the contract's own columns: whoever has read it before has read other payments. */
    private Contract paid(Contract contract) {
        em.lock(contract, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return read(contract);
    }

    private Contract locked(Long id) {
        return expected.check(own(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Contract own(Long id, LockModeType lock) {
        Contract contract = Rows.found(em, Contract.class, id, lock);
        caller.mayManage(contract.intake().resort());
        return contract;
    }

    private LocalDate today(Contract contract) {
        return clock.today(contract.intake().resort().zone());
    }

    private static Contract read(Contract contract) {
        contract.instalments().size();
        contract.receipts().size();
        contract.listeners().forEach(each -> each.member().fullName());
        contract.intake().resort().zone();
        return contract;
    }
}
