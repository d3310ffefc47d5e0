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
import org.arasan.stay.Stay;
import org.arasan.stay.StayWish;

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
    boolean note(MemberRow row, Member member, Stay stay) {
        return changes(row, member) | (stay != null && asks(row, member, stay.wish()));
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

    private boolean asks(MemberRow row, Member member, StayWish before) {
        StayWish now = wish(row, before);
        plan.change(row.entry(), Column.WISH, member.fullName(), said(before.wish()), said(now.wish()));
        plan.change(row.entry(), Column.NEED, member.fullName(), before.need(), now.need());
        return !before.equals(now);
    }

    private static String said(String wish) {
        return wish == null ? "" : wish;
    }

    /** What the guest asks now: what the row says, else what was asked before. */
    static StayWish wish(MemberRow row, StayWish before) {
        return new StayWish(row.entry().get(Column.NEED).isEmpty() ? before.need() : row.need(),
                row.wish() == null ? before.wish() : row.wish(), before.category());
    }

    static Contacts contacts(MemberRow row, Contacts before) {
        return new Contacts(row.or(Column.PHONE, before.phone()), row.or(Column.EMAIL, before.email()),
                row.or(Column.POSITION, before.position()), row.language());
    }
}
