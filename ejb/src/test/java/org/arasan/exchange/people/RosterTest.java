package org.arasan.exchange.people;

import static org.arasan.exchange.EmptyDatabase.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Language;
import org.arasan.admission.terms.PlacesLeft;
import org.arasan.exchange.EmptyDatabase;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;

/** A list about people who are known already. */
class RosterTest {

    private static final Hand HAND = new Hand(null, Instant.EPOCH, null);
    private static final String IIN = "940721301003";

    private final Intake intake = EmptyDatabase.intake();
    private final Plan plan = new Plan();
    private final List<Object> stored = new ArrayList<>();
    private final Member omarov = new Member(new Iin(IIN), new Name("Омаров", "Дәурен", "Серікұлы"), new Union("Лес"), new Region("Астана"),
            new Contacts("+7 701 857 57 75", "o@example.org", "инспектор", Language.RU));

    @Test
    void findsNothingNewInTheSameListAgain() {
        judge(enrolled(), MemberRowTest.OMAROV);
        assertEquals(List.of(), plan.remarks());
        assertEquals(List.of(), plan.changes());
        assertEquals(1, plan.count("list.csv", Plan.Fate.SAME));
    }

    @Test
    void takesLettersThatWindows1251HasNoRoomForAsTheSameName() {
        judge(enrolled(), MemberRowTest.OMAROV.replace("Дәурен;Серікұлы", "Даурен;Серікулы"));
        assertEquals(1, plan.count("list.csv", Plan.Fate.SAME));
    }

    @Test
    void showsChangedContactsAndWritesThemOnlyWhenConfirmed() {
        judge(enrolled(), MemberRowTest.OMAROV.replace("+7 701 857 57 75", "+7 777 000 00 00").replace("Астана", "Алматы"));
        assertEquals(Set.of("phone +7 701 857 57 75 > +7 777 000 00 00", "region Астана > Алматы"), Set.copyOf(plan.changes().stream()
                .map(each -> each.field() + " " + each.before() + " > " + each.after()).toList()));
        assertEquals("+7 701 857 57 75", omarov.contacts().phone());
        plan.write();
        assertEquals("+7 777 000 00 00", omarov.contacts().phone());
        assertEquals("o@example.org", omarov.contacts().email());
        assertEquals(1, stored.size(), "the region that was not known");
    }

    @Test
    void refusesAnotherName() {
        judge(enrolled(), MemberRowTest.OMAROV.replace("Омаров", "Омарова"));
        assertEquals(List.of("name-changed"), codes());
    }

    @Test
    void refusesASecondVoucherAndSomebodyElses() {
        judge(enrolled(), MemberRowTest.OMAROV.replace("ЛУ-1", "ЛУ-2"));
        assertEquals(List.of("has-other-voucher"), codes());
    }

    @Test
    void refusesAVoucherThatServedAlready() {
        Known known = new Known();
        known.members.put(IIN, omarov);
        Stay stay = stay(new Enrolment(intake, omarov));
        known.vouchers.put("ЛУ-1", stay.voucher());
        known.used.put("ЛУ-1", stay);
        judge(known, MemberRowTest.OMAROV);
        assertEquals(List.of("voucher-served"), codes());
    }

    @Test
    void refusesAPersonWhoIsElsewhereAtThatTimeOrWasWithdrawn() {
        Known known = enrolled();
        known.elsewhere.put(IIN, new Enrolment(EmptyDatabase.intake(), omarov));
        known.enrolments.get(IIN).withdraw();
        judge(known, MemberRowTest.OMAROV);
        assertEquals(List.of("in-overlapping-intake", "withdrawn"), codes());
    }

    @Test
    void whereNobodyStaysOvernightAPlaceIsAllThatIsWritten() {
        Target school = new Target(ProgrammeFixture.course(intake.resort(), intake.firstDay(), 12, 7), 0, PlacesLeft.uncounted());
        Table table = table(MemberRowTest.HEAD, MemberRowTest.OMAROV.replace("ЛУ-1", ""));
        List<MemberRow> rows = table.entries(plan).stream().map(entry -> MemberRow.read(entry, plan, false)).toList();
        Known known = new Known();
        known.members.put(IIN, omarov);
        new Roster(school, known.people(), plan, new Pen(stored::add, () -> HAND)).judge(rows);
        plan.write();
        assertEquals(List.of(), codes());
        assertEquals(List.of(Enrolment.class), stored.stream().map(Object::getClass).toList());
    }

    @Test
    void keepsAWishThatTheListDoesNotRepeat() {
        Known known = enrolled();
        known.stays.get(IIN).ask(new StayWish(Need.WHEELCHAIR, "801018401381", null), HAND);
        judge(known, MemberRowTest.OMAROV);
        assertEquals(1, plan.count("list.csv", Plan.Fate.SAME));
        assertTrue(plan.changes().isEmpty());
    }

    private Known enrolled() {
        Known known = new Known();
        Enrolment enrolment = new Enrolment(intake, omarov);
        known.members.put(IIN, omarov);
        known.enrolments.put(IIN, enrolment);
        known.stays.put(IIN, stay(enrolment));
        return known;
    }

    private Stay stay(Enrolment enrolment) {
        EmptyDatabase.store(omarov, 7L);
        return Stay.confirmed(new Booking(intake.resort(), intake, omarov, StayPeriod.of(intake), StayWish.NONE),
                new Voucher("ЛУ-1", omarov), enrolment, HAND);
    }

    private void judge(Known known, String row) {
        Table table = table(MemberRowTest.HEAD, row);
        List<MemberRow> rows = table.entries(plan).stream().map(entry -> MemberRow.read(entry, plan, true)).toList();
        new Roster(new Target(intake, 1, PlacesLeft.uncounted()), known.people(), plan, new Pen(stored::add, () -> HAND)).judge(rows);
    }

    private List<String> codes() {
        return plan.remarks().stream().map(Remark::code).filter(code -> !code.equals("fewer-beds")).toList();
    }

    /** What is known, open for a test to fill. */
    private static final class Known {
        private final Map<String, Member> members = new HashMap<>();
        private final Map<String, Enrolment> enrolments = new HashMap<>();
        private final Map<String, Stay> stays = new HashMap<>();
        private final Map<String, Enrolment> elsewhere = new HashMap<>();
        private final Map<String, Voucher> vouchers = new HashMap<>();
        private final Map<String, Stay> used = new HashMap<>();

        private KnownPeople people() {
            return new KnownPeople(members, enrolments, stays, elsewhere, vouchers, used,
                    new HashMap<>(Map.of("лес", new Union("Лес"))), new HashMap<>(Map.of("астана", new Region("Астана"))));
        }
    }
}
