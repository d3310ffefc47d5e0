package org.arasan.exchange.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;

/** Who was named first, and which voucher, in the files handed in together: a person and a voucher stand in one row, the first one. */
final class Claims {

    private final Plan plan;
    private final Map<String, Entry> people = new HashMap<>();
    private final Map<String, Entry> vouchers = new HashMap<>();

    Claims(Plan plan) {
        this.plan = plan;
    }

    /** Claims what a row names, sound or not; {@code null} if the row cannot go in. */
    MemberRow checked(Entry entry, MemberRow row) {
        claim(people, MemberRow.digits(entry.get(Column.IIN)), entry, Column.IIN, "person-twice");
        claim(vouchers, entry.get(Column.VOUCHER).toUpperCase(Locale.ROOT), entry, Column.VOUCHER, "voucher-twice");
        return plan.isFaulty(entry) ? null : row;
    }

    private void claim(Map<String, Entry> claimed, String key, Entry entry, Column column, String code) {
        Entry first = key.isEmpty() ? null : claimed.putIfAbsent(key, entry);
        if (first != null) {
            plan.fault(entry, column, code, first.file(), first.line());
        }
    }
}
