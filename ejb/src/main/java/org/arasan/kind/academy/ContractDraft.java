package org.arasan.kind.academy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.arasan.Length;
import org.arasan.Refusal;

/**
 * What a contract is to say. Refuses an empty number or payer, a price of nothing or beyond {@value #MOST}, and instalments that do not
 * add up to the price; where none are named, the whole price is due on the day of signing.
 */
public record ContractDraft(String number, String payer, BigDecimal price, LocalDate signedOn, List<Instalment> instalments) {

    static final String MOST = "1000000000000";
    private static final int MOST_INSTALMENTS = 60;
    private static final int NUMBER_CHARACTERS = 60;

    public ContractDraft {
        number = text(number, "number", NUMBER_CHARACTERS);
        payer = text(payer, "payer", Length.NAME);
        price = sum(price, "price");
        if (signedOn == null) {
            throw Refusal.invalid("academy.missing").at("signedOn");
        }
        instalments = instalments == null || instalments.isEmpty() ? List.of(new Instalment(signedOn, price)) : sound(instalments, price);
    }

    private static List<Instalment> sound(List<Instalment> instalments, BigDecimal price) {
        if (instalments.size() > MOST_INSTALMENTS) {
            throw Refusal.invalid("academy.instalments-many", MOST_INSTALMENTS).at("instalments");
        }
        List<Instalment> sound = instalments.stream().map(ContractDraft::sound).sorted(Comparator.comparing(Instalment::dueOn)).toList();
        BigDecimal total = sound.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(price) != 0) {
            throw Refusal.invalid("academy.instalments-sum", total, price).at("instalments");
        }
        return sound;
    }

    private static Instalment sound(Instalment each) {
        if (each.dueOn() == null) {
            throw Refusal.invalid("academy.missing").at("instalments");
        }
        return new Instalment(each.dueOn(), sum(each.amount(), "instalments"));
    }

    /** More than nothing, with two digits behind the point. */
    static BigDecimal sum(BigDecimal amount, String field) {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(new BigDecimal(MOST)) > 0 || amount.stripTrailingZeros().scale() > 2) {
            throw Refusal.invalid("academy.sum").at(field);
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String text(String text, String field, int characters) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("academy.missing").at(field);
        }
        return Length.within(characters, text.strip(), field);
    }
}
