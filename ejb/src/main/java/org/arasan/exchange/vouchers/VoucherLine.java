package org.arasan.exchange.vouchers;

import java.util.Map;
import org.arasan.Spelling;
import org.arasan.access.UnionRegister;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.voucher.Person;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherApplying.Shares;
import org.arasan.voucher.VoucherRules;

/** Reads a row of a list of vouchers as the application it stands for. What cannot be read is a fault of the row. */
final class VoucherLine {

    private static final int MOST_TENGE = 1_000_000_000;

    private final Reading reading;
    private final Map<String, Long> resorts;

    /** @param resorts ids by folded name */
    VoucherLine(Entry entry, Plan plan, Map<String, Long> resorts) {
        this.reading = new Reading(entry, plan);
        this.resorts = resorts;
    }

    /** {@code null} where the row is faulty. */
    Application application() {
        Person person = new Person(iin(), reading.text(Column.VOUCHER_FAMILY), reading.text(Column.VOUCHER_GIVEN),
                reading.optional(Column.VOUCHER_PATRONYMIC), name(Column.VOUCHER_UNION), name(Column.VOUCHER_REGION), null, null);
        Shares price = new Shares(tenge(Column.VOUCHER_TOTAL), tenge(Column.VOUCHER_BY_UNION), tenge(Column.VOUCHER_BY_MEMBER),
                tenge(Column.VOUCHER_BY_EMPLOYER));
        Integer days = empty(Column.VOUCHER_DAYS) ? null : Integer.valueOf(reading.whole(Column.VOUCHER_DAYS, 1, VoucherRules.MOST_DAYS));
        Application application = new Application(null, person, resort(), reading.day(Column.VOUCHER_VALID_FROM),
                reading.day(Column.VOUCHER_VALID_UNTIL), days, price, reading.optional(Column.VOUCHER_PAYMENT), null,
                reading.optional(Column.VOUCHER_NUMBER), null);
        return reading.plan().isFaulty(reading.entry()) ? null : application;
    }

    /** A spreadsheet that takes an IIN for a number drops its leading zeros. */
    private String iin() {
        String digits = reading.entry().get(Column.VOUCHER_IIN).replaceAll("[\\s']", "");
        return digits.matches("[0-9]{8,11}") ? "0".repeat(12 - digits.length()) + digits : digits;
    }

    /** A name with letters in it, or nothing. */
    private String name(Column column) {
        String name = reading.entry().get(column);
        if (name.length() > UnionRegister.CHARACTERS) {
            reading.plan().fault(reading.entry(), column, "text-too-long", UnionRegister.CHARACTERS);
        } else if (!name.isEmpty() && Spelling.folded(name).isEmpty()) {
            reading.plan().fault(reading.entry(), column, "name-form");
        }
        return name;
    }

    private Long resort() {
        String name = reading.entry().get(Column.VOUCHER_RESORT);
        Long id = resorts.get(Spelling.folded(name));
        if (id == null && !name.isEmpty()) {
            reading.plan().fault(reading.entry(), Column.VOUCHER_RESORT, "resort-unknown");
        }
        return id;
    }

    private Long tenge(Column column) {
        String amount = reading.entry().get(column).replaceAll("[\\s\u00a0\u202f]", "").replaceFirst("[.,]0+$", "");
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("[0-9]{1,10}") || Long.parseLong(amount) > MOST_TENGE) {
            reading.plan().fault(reading.entry(), column, "number-outside", 0, MOST_TENGE);
            return null;
        }
        return Long.valueOf(amount);
    }

    private boolean empty(Column column) {
        return reading.entry().get(column).isEmpty();
    }
}
