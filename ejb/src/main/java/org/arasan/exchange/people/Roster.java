package org.arasan.exchange.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.admission.terms.PlacesLeft.Comer;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Target;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/** Judges rows that are sound in themselves against what is known already. */
final class Roster {

    private final Target target;
    private final KnownPeople known;
    private final Plan plan;
    private final Writing writing;
    private final Set<String> present = new HashSet<>();

    Roster(Target target, KnownPeople known, Plan plan, Pen pen) {
        this.target = target;
        this.known = known;
        this.plan = plan;
        this.writing = new Writing(target, known, plan, pen);
    }

    void judge(List<MemberRow> rows) {
        rows.forEach(this::refuse);
        known.enrolments().forEach((iin, enrolment) -> note(enrolment, iin));
        rows.stream().filter(row -> !plan.isFaulty(row.entry())).forEach(row -> present.add(row.iin().digits()));
        for (MemberRow row : rows) {
            if (!plan.isFaulty(row.entry()) && finds(row)) {
                warn(row);
                writing.plan(row);
            }
        }
        writing.warnOfBeds(rows);
    }

    /** Whether there is a place for whoever has none yet. */
    private boolean finds(MemberRow row) {
        String iin = row.iin().digits();
        if (known.enrolments().containsKey(iin)) {
            return true;
        }
        Optional<Refusal> against = target.places().seat(new Comer(known.members().get(iin), row.name().full(), row.iin(),
                known.unions().get(Spelling.folded(row.entry().get(Column.UNION))), known.regions().get(Spelling.folded(row.entry().get(Column.REGION)))));
        against.ifPresent(no -> plan.fault(row.entry(), null, no.code(), no.args().toArray()));
        return against.isEmpty();
    }

    private void note(Enrolment enrolment, String iin) {
        if (enrolment.state() == Enrolment.State.ENROLLED) {
            present.add(iin);
        }
    }

    private void refuse(MemberRow row) {
        String iin = row.iin().digits();
        refuseOtherName(row, known.members().get(iin));
        Enrolment elsewhere = known.elsewhere().get(iin);
        if (elsewhere != null) {
            plan.fault(row.entry(), Column.IIN, "in-overlapping-intake", elsewhere.intake().number(), elsewhere.intake().firstDay(),
                    elsewhere.intake().lastDay());
        }
        Enrolment here = known.enrolments().get(iin);
        if (here != null && here.state() == Enrolment.State.WITHDRAWN) {
            plan.fault(row.entry(), Column.IIN, "withdrawn");
        }
        if (target.intake().staysOvernight()) {
            refuseVoucher(row, known.stays().get(iin));
        }
    }

    /** Letters that windows-1251 has no room for do not make another name. */
    private void refuseOtherName(MemberRow row, Member member) {
        if (member == null) {
            return;
        }
        refuseOtherName(row.entry(), Column.FAMILY, member.name().family(), row.name().family());
        refuseOtherName(row.entry(), Column.GIVEN, member.name().given(), row.name().given());
        refuseOtherName(row.entry(), Column.PATRONYMIC, member.name().patronymic(), row.name().patronymic());
    }

    private void refuseOtherName(Entry entry, Column column, String before, String now) {
        boolean unsaid = now.isEmpty() || now.equals(before);
        if (!unsaid && !Spelling.folded(before).equals(Spelling.folded(now))) {
            plan.fault(entry, column, "name-changed", before.isEmpty() ? "—" : before);
        }
    }

    private void refuseVoucher(MemberRow row, Stay stay) {
        if (stay != null && stay.voucher() != null && !stay.voucher().number().equalsIgnoreCase(row.voucher())) {
            plan.fault(row.entry(), Column.IIN, "has-other-voucher", stay.voucher().number());
            return;
        }
        Voucher voucher = known.vouchers().get(row.voucher());
        if (voucher == null || stay != null && stay.voucher() != null) {
            return;
        }
        Stay served = known.used().get(row.voucher());
        if (!row.iin().equals(voucher.holder().iin())) {
            plan.fault(row.entry(), Column.VOUCHER, "voucher-of-another");
        } else if (voucher.state() == Voucher.State.ANNULLED) {
            plan.fault(row.entry(), Column.VOUCHER, "voucher-annulled");
        } else if (served != null) {
            plan.fault(row.entry(), Column.VOUCHER, "voucher-served", intake(served), served.period().firstDay());
        } else {
            voucher.whyNotFor(voucher.holder(), target.intake().resort(), target.intake().firstDay(), target.intake().lastDay())
                    .ifPresent(no -> plan.fault(row.entry(), Column.VOUCHER, no.code(), no.args().toArray()));
        }
    }

    private static Object intake(Stay stay) {
        return stay.intake() == null ? "—" : stay.intake().number();
    }

    private void warn(MemberRow row) {
        if (target.intake().staysOvernight() && row.wish() != null && !present.contains(row.wish())) {
            plan.warn(row.entry(), Column.WISH, "wish-absent");
        }
    }
}
