package org.arasan.treatment.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.arasan.resort.HoursText;
import org.arasan.stay.StayPeriod;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment.Load;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.PartOfDay;
import org.arasan.treatment.rule.CureTerms;
import org.junit.jupiter.api.Test;

/** Each rule about a guest's own time forbids what it names, and nothing else. The stay begins on a Thursday; its fourth day is a Sunday. */
class AppointmentRulesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final Kind MASSAGE = new Kind(1, "Massage", Load.ACTIVE, 30, 5, SexRule.ANY);
    private static final Kind MUD = new Kind(2, "Mud", Load.GENERAL, 60, 5, SexRule.ANY);
    private static final Kind BATH = new Kind(3, "Bath", Load.GENERAL, 60, 5, SexRule.ANY);
    private static final Kind SALT = new Kind(4, "Salt room", Load.PASSIVE, 0, 30, SexRule.ANY);
    private static final Dosage ALL_DAYS = new Dosage(5, 1, 10, PartOfDay.ANY);
    private static final Dosage MIDDLE = new Dosage(5, 3, 9, PartOfDay.ANY);

    private CureTerms terms = CureTerms.usual();
    private List<Visit> visits = List.of();
    private List<Engagement> engagements = List.of();

    @Test
    void aFreeTimeIsAllowed() {
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "09:05"), ALL_DAYS));
    }

    @Test
    void itLiesWithinTheStayAndTheDaysPrescribed() {
        assertEquals(List.of("outside-stay"), broken(visit(SALT, 1, "07:30"), ALL_DAYS));
        assertEquals(List.of("outside-stay"), broken(visit(SALT, 10, "20:00"), ALL_DAYS));
        assertEquals(List.of("outside-days"), broken(visit(MASSAGE, 2, "09:00"), MIDDLE));
        assertEquals(List.of("outside-days"), broken(visit(MASSAGE, 10, "09:00"), MIDDLE));
    }

    @Test
    void aGroupBeginsOnTheHourOrHalfHour() {
        assertEquals(List.of("off-grid"), broken(visit(SALT, 3, "09:05"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(SALT, 3, "09:30"), ALL_DAYS));
    }

    @Test
    void sundaysAndGentleDaysAreKeptWhereTheHouseSaysSo() {
        assertEquals(List.of(), broken(visit(SALT, 4, "09:00"), ALL_DAYS));
        terms = new CureTerms(true, 2, true, true, true, 0, 0);
        assertEquals(List.of("sunday"), broken(visit(SALT, 4, "09:00"), ALL_DAYS));
        assertEquals(List.of("gentle-day"), broken(visit(MASSAGE, 2, "09:00"), ALL_DAYS));
        assertEquals(List.of("gentle-day"), broken(visit(MASSAGE, 10, "09:00"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(SALT, 2, "09:00"), ALL_DAYS));
    }

    @Test
    void nobodyHasOneKindTwiceADay() {
        visits = List.of(visit(MASSAGE, 3, "09:00"));
        assertEquals(List.of("twice-a-day"), broken(visit(MASSAGE, 3, "17:00"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(MASSAGE, 5, "09:00"), ALL_DAYS));
    }

    @Test
    void twoGeneralTreatmentsAreOnOneDayOnlyWhereTheHouseAllowsIt() {
        visits = List.of(visit(MUD, 3, "09:00"));
        assertEquals(List.of("two-general"), broken(visit(BATH, 3, "16:00"), ALL_DAYS));
        terms = new CureTerms(false, 0, false, false, true, 0, 0);
        assertEquals(List.of(), broken(visit(BATH, 3, "16:00"), ALL_DAYS));
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        visits = List.of(visit(SALT, 3, "09:00"));
        engagements = List.of(engaged(Engagement.What.LESSON, "10:00", "10:45"), engaged(Engagement.What.MEAL, "13:00", "13:30"),
                engaged(Engagement.What.EVENT, "17:00", "18:00"));
        assertEquals(List.of("treatment-then", "rest"), broken(visit(MASSAGE, 3, "09:05"), ALL_DAYS));
        assertEquals(List.of("lesson-then"), broken(visit(MASSAGE, 3, "10:40"), ALL_DAYS));
        assertEquals(List.of("meal-then"), broken(visit(MASSAGE, 3, "12:50"), ALL_DAYS));
        assertEquals(List.of("event-then"), broken(visit(MASSAGE, 3, "17:50"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "10:45"), ALL_DAYS));
    }

    @Test
    void aMealIsGivenTheMinutesAroundItThatTheHouseSets() {
        engagements = List.of(engaged(Engagement.What.MEAL, "13:00", "13:30"));
        terms = new CureTerms(true, 0, false, false, false, 20, 30);
        assertEquals(List.of("meal-then"), broken(visit(MASSAGE, 3, "12:30"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "12:25"), ALL_DAYS));
        assertEquals(List.of("meal-then"), broken(visit(MASSAGE, 3, "13:55"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "14:00"), ALL_DAYS));
    }

    @Test
    void theQuietHourIsFreeUnlessTheHouseSaysOtherwise() {
        assertEquals(List.of("quiet-hour"), broken(visit(MASSAGE, 3, "13:50"), ALL_DAYS));
        terms = new CureTerms(true, 0, false, false, false, 0, 0);
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "13:50"), ALL_DAYS));
    }

    @Test
    void afterATreatmentTheGuestRestsAsLongAsItsKindOrThePairAsks() {
        visits = List.of(visit(MASSAGE, 3, "09:00"));
        assertEquals(List.of("rest"), broken(visit(SALT, 3, "09:30"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(SALT, 3, "10:00"), ALL_DAYS));
        visits = List.of(visit(MUD, 3, "09:00"));
        assertEquals(List.of("rest"), broken(visit(MASSAGE, 3, "12:00"), ALL_DAYS));
        assertEquals(List.of(), broken(visit(MASSAGE, 3, "16:00"), ALL_DAYS));
        visits = List.of(visit(MASSAGE, 3, "11:00"));
        assertEquals(List.of("rest"), broken(visit(MUD, 3, "09:00"), ALL_DAYS));
    }

    private List<String> broken(Visit visit, Dosage dosage) {
        HouseTimes house = new HouseTimes(ALMATY, terms, List.of(new HoursText.Span(LocalTime.of(14, 0), LocalTime.of(16, 0))),
                Map.of(new HouseTimes.Pair(MUD.id(), MASSAGE.id()), 240));
        StayPeriod stay = new StayPeriod(FIRST, FIRST.plusDays(9), at(1, "08:00"), at(10, "20:00"));
        return new AppointmentRules(house, new GuestTimes(stay, visits, engagements)).breaches(visit, dosage)
                .map(each -> each.code().replace("appointment.", "")).toList();
    }

    private static Engagement engaged(Engagement.What what, String from, String until) {
        return new Engagement(what, new Span(at(3, from), at(3, until)));
    }

    private static Visit visit(Kind kind, int day, String time) {
        return new Visit(kind, new Span(at(day, time), at(day, time).plusSeconds(15 * 60)));
    }

    private static Instant at(int day, String time) {
        return FIRST.plusDays(day - 1L).atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
    }
}
