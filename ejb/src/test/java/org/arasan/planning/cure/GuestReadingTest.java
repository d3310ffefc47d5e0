package org.arasan.planning.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.arasan.member.Member;
import org.arasan.member.People;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Engagement.What;
import org.arasan.treatment.appointment.Span;
import org.arasan.treatment.rule.CureTerms;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;

class GuestReadingTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final long MEMBER = 4711L;

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Stay stay = stay(People.stored(MEMBER, "Омаров", "Дәурен", "", "", ""));
    private final CureCalendar calendar = new CureCalendar(FIRST, 2, ALMATY);

    private Stay stay(Member member) {
        Stay stay = Stay.confirmed(new Booking(resort, null, member, StayPeriod.of(resort, FIRST, FIRST.plusDays(1), FIRST), StayWish.NONE),
                new Voucher("ЛУ-1", member), null, new Hand(null, at(0, "07:00"), null));
        try {
            Field id = Stay.class.getSuperclass().getSuperclass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(stay, 1L);
            return stay;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant at(int day, String time) {
        return FIRST.plusDays(day).atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
    }

    private static Span span(int day, String from, String until) {
        return new Span(at(day, from), at(day, until));
    }

    private CureGuest read(CureTerms terms, Map<Long, List<Span>> lessons, Engagement... engagements) {
        return new GuestReading(calendar, terms, List.of(), lessons).guest(stay, List.of(), List.of(engagements));
    }

    private static Busy busy(Doing doing, int day, String from, String until) {
        return new Busy(doing, Minutes.of(day, LocalTime.parse(from), LocalTime.parse(until)));
    }

    private static CureTerms terms(boolean quiet, int beforeMeal, int afterMeal) {
        return new CureTerms(true, 0, false, false, quiet, beforeMeal, afterMeal);
    }

    @Test
    void aGuestIsThereFromArrivalToDepartureByTheClockOfTheResort() {
        assertEquals(new Minutes(14 * 60, Minutes.OF_A_DAY + 12 * 60), read(terms(false, 0, 0), Map.of()).stays());
        assertEquals(at(1, "12:00"), calendar.instant(Minutes.OF_A_DAY + 12 * 60));
    }

    @Test
    void academicHoursWithAShortPauseAreOneLessonAndTheQuietHourIsEveryDay() {
        assertEquals(List.of(busy(Doing.QUIET_HOUR, 0, "14:00", "16:00"), busy(Doing.LESSON, 0, "16:00", "17:40"),
                        busy(Doing.QUIET_HOUR, 1, "14:00", "16:00")),
                read(terms(true, 0, 0), Map.of(), new Engagement(What.LESSON, span(0, "16:55", "17:40")),
                        new Engagement(What.LESSON, span(0, "16:00", "16:45"))).busy());
    }

    @Test
    void aMealHasTheMinutesAroundItThatDoctorsAskFor() {
        assertEquals(List.of(busy(Doing.MEAL, 0, "18:10", "19:30")),
                read(terms(false, 20, 30), Map.of(), new Engagement(What.MEAL, span(0, "18:30", "19:00"))).busy());
    }

    @Test
    void anEventIsBesideProposedLessonsAndLastsAsLongAsItLasts() {
        assertEquals(List.of(busy(Doing.EVENT, 0, "17:00", "18:00"), busy(Doing.LESSON, 1, "09:00", "10:40")),
                read(terms(false, 20, 30), Map.of(MEMBER, List.of(span(1, "09:00", "10:40"))), new Engagement(What.EVENT, span(0, "17:00", "18:00"))).busy());
    }

    @Test
    void lessonsThatAreOnlyProposedTakeThePlaceOfTheGuestsOwn() {
        assertEquals(List.of(busy(Doing.LESSON, 1, "09:00", "10:40")),
                read(terms(false, 0, 0), Map.of(MEMBER, List.of(span(1, "09:00", "10:40"))),
                        new Engagement(What.LESSON, span(0, "16:00", "17:40"))).busy());
    }

    @Test
    void whoComesLaterThanTheStayBeginsIsElsewhereUntilThen() {
        stay.expect(at(1, "09:00"), new Hand(null, at(0, "07:00"), null));
        assertEquals(List.of(new Busy(Doing.ELSEWHERE, new Minutes(14 * 60, Minutes.OF_A_DAY + 9 * 60))), read(terms(false, 0, 0), Map.of()).busy());
    }
}
