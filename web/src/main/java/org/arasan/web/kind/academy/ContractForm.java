package org.arasan.web.kind.academy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.kind.academy.ContractDraft;
import org.arasan.kind.academy.Instalment;

/** A contract as it is typed: up to four instalments, empty lines say nothing. */
public class ContractForm {

    private List<Long> listeners = List.of();
    private String number;
    private String payer;
    private BigDecimal price;
    private LocalDate signedOn;
    private final List<Line> lines = Stream.generate(Line::new).limit(4).toList();

    /** One instalment as it is typed. */
    public static class Line {

        private LocalDate dueOn;
        private BigDecimal amount;

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    ContractDraft draft() {
        return new ContractDraft(number, payer, price, signedOn, lines.stream().filter(line -> line.dueOn != null || line.amount != null)
                .map(line -> new Instalment(line.dueOn, line.amount)).toList());
    }

    public List<Long> getListeners() {
        return listeners;
    }

    public void setListeners(List<Long> listeners) {
        this.listeners = listeners;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public List<Line> getLines() {
        return lines;
    }
}
