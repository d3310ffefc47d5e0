package org.arasan.web.kind.academy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.arasan.kind.academy.Contract;
import org.arasan.kind.academy.Instalment;
import org.arasan.kind.academy.Receipt;
import org.arasan.programme.Enrolment;

/**
 * A contract on the wire; sums in its currency.
 *
 * @param overdue what should have come by today and has not
 * @param endedOn left out while it holds
 */
public record ContractRow(Long id, Long intake, String number, String payer, String currency, BigDecimal price, BigDecimal paid,
                          BigDecimal overdue, Contract.Payment payment, LocalDate signedOn, LocalDate endedOn, String reason,
                          List<Instalment> instalments, List<Listener> listeners, List<Received> receipts) {

    /** Somebody whose course it pays. */
    public record Listener(Long enrolment, String name) {

        private static Listener of(Enrolment enrolment) {
            return new Listener(enrolment.id(), enrolment.member().fullName());
        }
    }

    /** A payment; {@code takenBackOn} and {@code reason} are left out while it counts. */
    public record Received(Long id, BigDecimal amount, LocalDate paidOn, String reference, LocalDate takenBackOn, String reason) {

        private static Received of(Receipt receipt) {
            return new Received(receipt.id(), receipt.amount(), receipt.paidOn(), receipt.reference(), receipt.takenBackOn(), receipt.reason());
        }
    }

    static ContractRow of(Contract contract, LocalDate today) {
        return new ContractRow(contract.id(), contract.intake().id(), contract.number(), contract.payer(), contract.currency(),
                contract.price(), contract.paid(), contract.overdue(today), contract.payment(today), contract.signedOn(), contract.endedOn(),
                contract.reason(), contract.instalments(),
                contract.listeners().stream().map(Listener::of).sorted(Comparator.comparing(Listener::name)).toList(),
                contract.receipts().stream().map(Received::of).toList());
    }
}
