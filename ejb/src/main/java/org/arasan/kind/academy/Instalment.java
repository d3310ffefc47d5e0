package org.arasan.kind.academy;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of the price and the day by which it is to come. */
@Embeddable
public record Instalment(LocalDate dueOn, BigDecimal amount) {
}
