package org.arasan.exchange.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Spelling;
import org.arasan.exchange.table.Closeness;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Plan;
import org.arasan.member.Contacts;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Enrolment;

/** What a list says otherwise than is known. What a list leaves empty stays as it is known. */
final class Differences {

    private final KnownPeople known;
    private final Plan plan;
    private final Set<String> named = new HashSet<>();

    Differences(KnownPeople known, Plan plan) {
        this.known = known;
        this.plan = plan;
    }

    /** Warns, once a name, of a union or region that is new but nearly spelt like a known one. */
    void noticeNearNames(MemberRow row) {
        notice(row, Column.UNION, known.unions().keySet(), known.unions().values().stream().map(Union::name).toList());
        notice(row, Column.REGION, known.regions().keySet(), known.regions().values().stream().map(Region::name).toList());
    }

    private void notice(MemberRow row, Column column, Set<String> folded, List<String> names) {
        String name = row.entry().get(column);
        if (!named.add(column + name) || folded.contains(Spelling.folded(name))) {
            return;
        }
        Closeness.nearest(name, names.stream()).ifPresent(near -> plan.warn(row.entry(), column, "name-near", near));
    }

    /** Notes what the list would change of a known member, and of what the member asks of the stay; says whether anything. */
    boolean note(MemberRow row, Member member, Enrolment enrolment) {
        return changes(row, member) | (enrolment != null && asks(row, enrolment));
    }

    private boolean changes(MemberRow row, Member member) {
        Contacts now = contacts(row, member.contacts());
        Contacts before = member.contacts();
        String subject = member.fullName();
        plan.change(row.entry(), Column.PHONE, subject, before.phone(), now.phone());
        plan.change(row.entry(), Column.EMAIL, subject, before.email(), now.email());
        plan.change(row.entry(), Column.POSITION, subject, before.position(), now.position());
        plan.change(row.entry(), Column.LANGUAGE, subject, before.language(), now.language());
        boolean union = moves(row, Column.UNION, subject, member.union().name());
        boolean region = moves(row, Column.REGION, subject, member.region().name());
        return union | region | !now.equals(before);
    }

    private boolean moves(MemberRow row, Column column, String subject, String before) {
        String now = row.entry().get(column);
        if (before.equals(now) || Spelling.folded(before).equals(Spelling.folded(now))) {
            return false;
        }
        plan.change(row.entry(), column, subject, before, now);
        return true;
    }

    private boolean asks(MemberRow row, Enrolment enrolment) {
        String wish = wish(row, enrolment);
        String before = enrolment.wish() == null ? "" : enrolment.wish();
        plan.change(row.entry(), Column.WISH, enrolment.member().fullName(), before, wish == null ? "" : wish);
        plan.change(row.entry(), Column.NEED, enrolment.member().fullName(), enrolment.need(), need(row, enrolment));
        return !before.equals(wish == null ? "" : wish) || enrolment.need() != need(row, enrolment);
    }

    static String wish(MemberRow row, Enrolment enrolment) {
        return row.wish() == null && enrolment != null ? enrolment.wish() : row.wish();
    }

    static Enrolment.Need need(MemberRow row, Enrolment enrolment) {
        return row.entry().get(Column.NEED).isEmpty() ? enrolment.need() : row.need();
    }

    static Contacts contacts(MemberRow row, Contacts before) {
        return new Contacts(row.or(Column.PHONE, before.phone()), row.or(Column.EMAIL, before.email()),
                row.or(Column.POSITION, before.position()), row.language());
    }
}
