package org.arasan.treatment.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.arasan.member.Sex;
import org.arasan.resort.HoursText;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment.Load;
import org.arasan.treatment.cabinet.Cabinet;
import org.junit.jupiter.api.Test;

/** A cabinet of two places takes guests in its hours, as many as it has places, and women and men apart where the kind asks for it. */
class CabinetRulesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Venue VENUE = new Venue(new Resort("House", ResortRules.usual(ALMATY)), "Baths", Venue.Kind.TREATMENT, 2);
    private static final List<HoursText.Span> MORNING = List.of(new HoursText.Span(LocalTime.of(9, 0), LocalTime.of(13, 0)));

    @Test
    void withoutHoursOfItsOwnAndOfTheHouseNothingCanBeGiven() {
        assertEquals(Optional.of("no-hours"), broken(List.of(), List.of(), wanted("09:00", Sex.FEMALE, SexRule.ANY)));
    }

    @Test
    void aTreatmentLiesWithinTheHoursWholeAndItsPreparationMayLast() {
        assertEquals(Optional.of("cabinet-shut"), broken(MORNING, List.of(), wanted("08:55", Sex.FEMALE, SexRule.ANY)));
        assertEquals(Optional.of("cabinet-shut"), broken(MORNING, List.of(), wanted("12:50", Sex.FEMALE, SexRule.ANY)));
        assertEquals(Optional.empty(), broken(MORNING, List.of(), wanted("12:45", Sex.FEMALE, SexRule.ANY)));
    }

    @Test
    void aPlaceIsTakenUntilItIsReadyForTheNext() {
        List<CabinetRules.Taken> one = List.of(taken(1, "09:00", Sex.FEMALE, false));
        List<CabinetRules.Taken> both = List.of(taken(1, "09:00", Sex.FEMALE, false), taken(2, "09:00", Sex.FEMALE, false));
        assertEquals(Optional.empty(), broken(MORNING, one, wanted("09:15", Sex.FEMALE, SexRule.ANY)));
        assertEquals(Optional.of(2), rules(MORNING, one).free(wanted("09:15", Sex.FEMALE, SexRule.ANY)));
        assertEquals(Optional.of("no-place"), broken(MORNING, both, wanted("09:15", Sex.FEMALE, SexRule.ANY)));
        assertEquals(Optional.empty(), broken(MORNING, both, wanted("09:20", Sex.FEMALE, SexRule.ANY)));
    }

    @Test
    void aPlaceByNumberIsOneOfTheCabinetAndFree() {
        CabinetRules rules = rules(MORNING, List.of(taken(1, "09:00", Sex.FEMALE, false)));
        CabinetRules.Wanted wanted = wanted("09:00", Sex.FEMALE, SexRule.ANY);
        assertEquals("appointment.no-such-place", rules.breach(wanted, 3).orElseThrow().code());
        assertEquals("appointment.no-such-place", rules.breach(wanted, 0).orElseThrow().code());
        assertEquals("appointment.place-taken", rules.breach(wanted, 1).orElseThrow().code());
        assertEquals(Optional.empty(), rules.breach(wanted, 2));
    }

    @Test
    void womenAndMenAreApartOnlyWhereTheKindAsksForIt() {
        List<CabinetRules.Taken> woman = List.of(taken(1, "09:00", Sex.FEMALE, true));
        assertEquals(Optional.of("apart"), broken(MORNING, woman, wanted("09:10", Sex.MALE, SexRule.APART)));
        assertEquals(Optional.of("apart"), broken(MORNING, woman, wanted("09:10", Sex.MALE, SexRule.ANY)));
        assertEquals(Optional.empty(), broken(MORNING, woman, wanted("09:10", Sex.FEMALE, SexRule.APART)));
        assertEquals(Optional.empty(), broken(MORNING, woman, wanted("09:15", Sex.MALE, SexRule.APART)));
        List<CabinetRules.Taken> anybody = List.of(taken(1, "09:00", Sex.FEMALE, false));
        assertEquals(Optional.empty(), broken(MORNING, anybody, wanted("09:10", Sex.MALE, SexRule.ANY)));
    }

    private static Optional<String> broken(List<HoursText.Span> hours, List<CabinetRules.Taken> taken, CabinetRules.Wanted wanted) {
        return rules(hours, taken).breach(wanted).map(each -> each.code().replace("appointment.", ""));
    }

    private static CabinetRules rules(List<HoursText.Span> hours, List<CabinetRules.Taken> taken) {
        return new CabinetRules(new Cabinet(VENUE, List.of(), hours, List.of()), taken);
    }

    private static CabinetRules.Taken taken(int place, String time, Sex sex, boolean apart) {
        return new CabinetRules.Taken(place, span(time, 15), span(time, 20), sex, apart);
    }

    private static CabinetRules.Wanted wanted(String time, Sex sex, SexRule rule) {
        return new CabinetRules.Wanted(new Kind(1, "Bath", Load.GENERAL, 60, 5, rule), span(time, 15), span(time, 20), sex);
    }

    private static Span span(String time, int minutes) {
        Instant from = DAY.atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
        return new Span(from, from.plusSeconds(minutes * 60L));
    }
}
