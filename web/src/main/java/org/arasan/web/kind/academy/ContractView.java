package org.arasan.web.kind.academy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.kind.academy.Contract;
import org.arasan.kind.academy.ContractKeeping;
import org.omnifaces.util.Faces;

/** {@code /admin/kind/academy/contract.xhtml?id=}: one contract, its payments, and its end. */
@Named
@RequestScoped
public class ContractView {

    @Inject
    private ContractKeeping keeping;
    @Inject
    private DomainClock clock;
    private Contract contract;
    private BigDecimal amount;
    private LocalDate paidOn;
    private String reference;
    private String reason;

    @PostConstruct
    void load() {
        Long id = Faces.getRequestParameter("id", Long.class);
        if (id == null) {
            throw Refusal.notFound();
        }
        contract = keeping.contract(id);
        paidOn = getToday();
    }

    public String receive() {
        keeping.receive(contract.id(), amount, paidOn, reference);
        return here();
    }

    public String takeBack(Long receipt) {
        keeping.takeBack(contract.id(), receipt, reason);
        return here();
    }

    public String end() {
        keeping.end(contract.id(), reason);
        return here();
    }

    private String here() {
        return "/admin/kind/academy/contract.xhtml?faces-redirect=true&id=" + contract.id();
    }

    public LocalDate getToday() {
        return clock.today(contract.intake().resort().zone());
    }

    public Contract getContract() {
        return contract;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
