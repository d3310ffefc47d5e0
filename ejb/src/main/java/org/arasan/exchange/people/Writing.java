package org.arasan.exchange.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.Spelling;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Target;
import org.arasan.member.Contacts;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.stay.Booking;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.voucher.Voucher;

/** Plans what sound rows write: a member once, the place in the intake, where people stay overnight the voucher and its stay; of a known member only what changed. */
final class Writing {

    private final Target target;
    private final KnownPeople known;
    private final Plan plan;
    private final Pen pen;
    private final Differences differences;

    Writing(Target target, KnownPeople known, Plan plan, Pen pen) {
        this.target = target;
        this.known = known;
        this.plan = plan;
        this.pen = pen;
        this.differences = new Differences(known, plan);
    }

    void plan(MemberRow row) {
        differences.noticeNearNames(row);
        Member member = known.members().get(row.iin().digits());
        Enrolment enrolment = known.enrolments().get(row.iin().digits());
        Stay stay = known.stays().get(row.iin().digits());
        boolean paid = !target.intake().staysOvernight() || stay != null && stay.voucher() != null;
        boolean changed = member != null && differences.note(row, member, stay);
        if (enrolment != null && paid && !changed) {
            plan.same(row.entry());
        } else {
            Plan.Fate fate = enrolment == null ? Plan.Fate.FRESH : Plan.Fate.CHANGED;
            plan.will(row.entry(), fate, "member " + row.entry().row(), () -> write(row, member, enrolment, stay));
        }
    }

    /** More people than beds: nobody is refused for it, but somebody will be without. */
    void warnOfBeds(List<MemberRow> rows) {
        long fresh = rows.stream().filter(row -> !plan.isFaulty(row.entry()))
                .filter(row -> !known.enrolments().containsKey(row.iin().digits())).count();
        long people = fresh + target.enrolled();
        if (target.intake().staysOvernight() && fresh > 0 && people > target.beds()) {
            plan.warn(rows.get(rows.size() - 1).entry(), null, "fewer-beds", target.beds(), people);
        }
    }

    private void write(MemberRow row, Member known, Enrolment before, Stay stay) {
        Member member = known == null ? join(row) : reach(row, known);
        Enrolment enrolment = before == null ? new Enrolment(target.intake(), member) : before;
        if (before == null) {
            pen.write(enrolment);
        }
        if (!target.intake().staysOvernight()) {
            return;
        }
        if (stay == null) {
            pen.write(Stay.confirmed(booking(member, Differences.wish(row, StayWish.NONE)), voucher(row, member), enrolment, pen.hand()));
        } else {
            stay.ask(Differences.wish(row, stay.wish()), pen.hand());
            pay(stay, row, enrolment);
        }
    }

    /** Who waited, or had a bed held, has it paid by the list. */
    private void pay(Stay stay, MemberRow row, Enrolment enrolment) {
        if (stay.voucher() == null) {
            stay.confirm(voucher(row, stay.member()), enrolment, pen.hand());
        }
    }

    private Booking booking(Member member, StayWish wish) {
        Intake intake = target.intake();
        return new Booking(intake.resort(), intake, member, StayPeriod.of(intake), wish);
    }

    private Member join(MemberRow row) {
        Contacts none = new Contacts("", "", "", row.language());
        Member member = new Member(row.iin(), row.name(), union(row), region(row), Differences.contacts(row, none));
        pen.write(member);
        return member;
    }

    private Member reach(MemberRow row, Member member) {
        member.reachAt(union(row), region(row), Differences.contacts(row, member.contacts()));
        return member;
    }

    private Voucher voucher(MemberRow row, Member member) {
        Voucher approved = known.vouchers().get(row.voucher());
        if (approved != null) {
            return approved;
        }
        Voucher fresh = new Voucher(row.voucher(), member);
        pen.write(fresh);
        return fresh;
    }

    private Union union(MemberRow row) {
        return entered(known.unions(), row.entry().get(Column.UNION), Union::new);
    }

    private Region region(MemberRow row) {
        return entered(known.regions(), row.entry().get(Column.REGION), Region::new);
    }

    private <T> T entered(Map<String, T> all, String name, Function<String, T> fresh) {
        return all.computeIfAbsent(Spelling.folded(name), unknown -> {
            T row = fresh.apply(name);
            pen.write(row);
            return row;
        });
    }
}
