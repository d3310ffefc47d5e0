package org.arasan.exchange.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;

/** Takes in members, for a stay with their vouchers: of two rows that contradict each other the later one is faulty, lists counting in their order. */
@ApplicationScoped
public class MemberAdmission implements Admission {

    @Inject
    private PeopleRegister register;

    @Override
    public SheetKind kind() {
        return SheetKind.MEMBERS;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        if (tables.isEmpty()) {
            return;
        }
        boolean overnight = target.intake().staysOvernight();
        if (overnight) {
            tables.forEach(table -> table.require(List.of(Column.VOUCHER)));
        }
        Claims claims = new Claims(plan);
        List<Entry> entries = tables.stream().flatMap(table -> table.entries(plan).stream()).toList();
        List<MemberRow> rows = entries.stream().map(entry -> claims.checked(entry, MemberRow.read(entry, plan, overnight)))
                .filter(Objects::nonNull).toList();
        KnownPeople known = register.known(target.intake(), rows.stream().flatMap(MemberAdmission::iins).distinct().toList(),
                rows.stream().map(MemberRow::voucher).distinct().toList());
        new Roster(target, known, plan, register.pen()).judge(rows);
    }

    private static Stream<String> iins(MemberRow row) {
        return Stream.of(row.iin().digits(), row.wish()).filter(Objects::nonNull);
    }
}
