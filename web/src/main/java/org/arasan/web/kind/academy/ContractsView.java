package org.arasan.web.kind.academy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.kind.academy.Contract;
import org.arasan.kind.academy.ContractKeeping;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.omnifaces.util.Faces;

/** {@code /admin/kind/academy/contracts.xhtml?intake=}: the contracts of an intake, and a new one for listeners who have none. */
@Named
@RequestScoped
public class ContractsView {

    @Inject
    private IntakeRegister register;
    @Inject
    private ContractKeeping keeping;
    @Inject
    private DomainClock clock;
    private final ContractForm form = new ContractForm();
    private Intake intake;
    private List<Contract> contracts;
    private List<Enrolment> unsigned;

    @PostConstruct
    void load() {
        Long id = Faces.getRequestParameter("intake", Long.class);
        if (id == null) {
            throw Refusal.notFound();
        }
        intake = register.intake(id);
        contracts = keeping.contracts(id);
        unsigned = keeping.unsigned(id);
        form.setSignedOn(getToday());
    }

    /** Signs it, and leads on to its page. */
    public String sign() {
        Contract contract = keeping.sign(intake.id(), form.getListeners(), form.draft());
        return "/admin/kind/academy/contract.xhtml?faces-redirect=true&id=" + contract.id();
    }

    public LocalDate getToday() {
        return clock.today(intake.resort().zone());
    }

    public Intake getIntake() {
        return intake;
    }

    public List<Contract> getContracts() {
        return contracts;
    }

    public List<Enrolment> getUnsigned() {
        return unsigned;
    }

    public ContractForm getForm() {
        return form;
    }
}
