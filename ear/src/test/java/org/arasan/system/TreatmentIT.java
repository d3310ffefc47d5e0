package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Doctors prescribe, find conditions, and set times that keep all rules; who goes has no appointments left; others see "busy". */
@WholeSystem
class TreatmentIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private final LocalDate first = LocalDate.now(ALMATY).plusDays(30);

    @Test
    void aDoctorPrescribesAndSetsTimesThatKeepTheRules(House house) throws Exception {
        Lodging lodging = new Lodging(house.administrator(), "Емдік бұлақ", 56, first).guest("Ж", "").guest("М", "")
                .enter("1;1;1101;стандарт;2;да;да", "1;1;1102;стандарт;2;да;да");
        Map<String, Integer> kinds = CureHouse.treatments(house.administrator(), lodging.resort(), lodging.intake());
        Api doctor = CureHouse.doctor(house, "doctor56@test.arasan.example", lodging.resort());
        String woman = "doctor/guests/" + lodging.id(1);
        String man = "doctor/guests/" + lodging.id(2);

        int pacemaker = (int) doctor.post("resorts/" + lodging.resort() + "/conditions",
                Map.of("name", "Кардиостимулятор", "kinds", List.of(kinds.get("Балшық")))).created();
        doctor.post(man + "/conditions", Map.of("condition", pacemaker)).ok();
        assertEquals("prescription.contraindicated", doctor.post(man + "/prescriptions",
                Map.of("kind", kinds.get("Балшық"), "count", 3, "firstDay", 3, "lastDay", 9)).code());
        JsonObject outcome = doctor.put(man + "/prescriptions/base-programme", null).ok().object();
        assertEquals(List.of("Балшық CONTRAINDICATED"), outcome.getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("name") + " " + each.getString("why")).toList());
        List<JsonObject> all = doctor.put("doctor/intakes/" + lodging.intake() + "/base-programme", null).ok().rows();
        assertEquals(List.of(lodging.id(1)), all.stream().map(each -> each.getInt("stay")).toList(), "the man has his already");

        long massage = CureHouse.prescription(doctor, woman, "Массаж");
        long set = doctor.post(CureHouse.times(massage), Map.of("starts", at(4, "10:00"))).created();
        assertEquals("appointment.twice-a-day", doctor.post(CureHouse.times(massage), Map.of("starts", at(4, "11:00"))).code());
        assertEquals("appointment.outside-days", doctor.post(CureHouse.times(massage), Map.of("starts", at(2, "10:00"))).code());
        assertEquals("appointment.meal-then", doctor.post(CureHouse.times(massage), Map.of("starts", at(5, "13:00"))).code());
        assertEquals("appointment.quiet-hour", doctor.post(CureHouse.times(massage), Map.of("starts", at(5, "14:00"))).code());
        assertEquals("appointment.cabinet-shut", doctor.post(CureHouse.times(massage), Map.of("starts", at(5, "18:00"))).code());
        long his = CureHouse.prescription(doctor, man, "Массаж");
        assertEquals("appointment.no-place", doctor.post(CureHouse.times(his), Map.of("starts", at(4, "10:15"))).code());
        assertTrue(doctor.get(CureHouse.times(his) + "/free-times?day=" + first.plusDays(3)).ok().text().contains(at(4, "10:20")));
        doctor.post(CureHouse.times(his), Map.of("starts", at(4, "10:20"))).ok();
        assertEquals("appointment.rest", doctor.post(CureHouse.times(CureHouse.prescription(doctor, woman, "Балшық")), Map.of("starts", at(4, "10:20"))).code());
        assertEquals("appointment.not-begun", doctor.put("doctor/appointments/" + set + "/state", Map.of("state", "DONE")).code());
        JsonObject moved = doctor.put("doctor/appointments/" + set + "/time", Map.of("starts", at(4, "11:00"))).ok().object();
        assertTrue(moved.getInt("revision") == 1 && moved.getBoolean("pinned"));

        JsonObject noted = doctor.post("doctor/guests/" + lodging.id(1) + "/conditions", Map.of("condition", pacemaker)).ok().object();
        assertEquals("Балшық", noted.getJsonArray("stopped").getJsonObject(0).getString("name"));
        refusesTwoOnOnePlace(house, set);
        house.administrator().put("stays/" + lodging.id(2) + "/cancellation", Map.of("why", "Келмейді")).ok();
        assertEquals(Set.of("CANCELLED"), states(doctor.get(man + "/appointments").ok().rows()));
        assertEquals(Set.of("STOPPED"), states(doctor.get(man + "/prescriptions").ok().rows()));
    }

    @Test
    void anEventThatAGuestHasSignedUpForIsKeptFreeOfTreatments(House house) {
        Diners diners = new Diners(house, "Кешкі емдік бұлақ", 571, first, 2, 10);
        Api api = house.administrator();
        CureHouse.treatments(api, diners.resort(), diners.intake());
        api.get("resorts/" + diners.resort() + "/cabinets").ok().rows().forEach(each ->
                api.put("cabinets/" + each.getInt("id") + "/hours", Map.of("hours", List.of(Map.of("from", "17:00", "until", "18:00")))).ok());
        Api doctor = CureHouse.doctor(house, "doctor571@test.arasan.example", diners.resort());
        doctor.put("doctor/intakes/" + diners.intake() + "/base-programme", null).ok();
        long concert = diners.event(4, "Домбыра кеші", null);
        Api guest = diners.guest(1);
        guest.put("my/leisure-events/" + concert + "/sign-up", null).ok();
        String massage = CureHouse.times(CureHouse.prescription(doctor, "doctor/guests/" + diners.stay(1), "Массаж"));
        assertEquals("appointment.event-then", doctor.post(massage, Map.of("starts", diners.at(4, "17:10"))).code());

        long plan = api.post("intakes/" + diners.intake() + "/plans", Map.of("seconds", 2, "parts", List.of("TREATMENTS"))).created();
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        JsonObject proposal = api.in("en").get("plans/" + plan + "/proposal").ok().rows().get(0);
        assertTrue(proposal.getJsonArray("left").toString().contains("On days 4 of the intake an event that the guest has signed up for is in the way."),
                proposal::toString);
        api.put("plans/" + plan + "/acceptance", null).ok();
        assertFalse(days(doctor, diners.stay(1)).contains(diners.day(4)), "the only hour of that day is the event's");
        assertTrue(days(doctor, diners.stay(2)).contains(diners.day(4)), "who does not go is treated then");

        guest.delete("my/leisure-events/" + concert + "/sign-up").ok();
        assertTrue(doctor.get(massage + "/free-times?day=" + diners.day(4)).ok().text().contains(at(4, "17:00")));
    }

    private static Set<LocalDate> days(Api doctor, int stay) {
        return doctor.get("doctor/guests/" + stay + "/appointments").ok().rows().stream()
                .map(each -> OffsetDateTime.parse(each.getString("starts")).toLocalDate()).collect(Collectors.toSet());
    }

    /** What the code might miss, the database refuses. */
    private static void refusesTwoOnOnePlace(House house, long appointment) throws SQLException {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate("""
                    update appointment set starts = starts - interval '40 minutes', ends = ends - interval '40 minutes',
                    free_from = free_from - interval '40 minutes' where id = """ + appointment));
            assertEquals("23P01", refused.getSQLState());
        }
    }

    @Test
    void nobodyHasALessonAndATreatmentAtOnceAndOthersSeeThemBusy(House house) throws Exception {
        try (Classroom classroom = new Classroom(house)) {
            CureHouse.treatments(house.administrator(), classroom.resort(), classroom.intake());
            classroom.published();
            Api doctor = CureHouse.doctor(house, "doctor57@test.arasan.example", classroom.resort());
            JsonObject lesson = classroom.lessons().stream().filter(each -> day(each).isAfter(classroom.firstDay().plusDays(1))).findFirst().orElseThrow();
            String hour = lesson.getString("starts");
            int enrolment = house.administrator().get("hours/" + Classroom.firstHour(lesson) + "/roll").ok().object().getJsonArray("people")
                    .getJsonObject(0).getInt("enrolment");
            JsonObject guest = house.administrator().get("stays?intake=" + classroom.intake()).ok().rows().stream()
                    .filter(each -> each.getInt("enrolment") == enrolment).findFirst().orElseThrow();
            int stay = guest.getInt("id");
            int member = guest.getJsonObject("guest").getInt("id");
            doctor.put("doctor/guests/" + stay + "/prescriptions/base-programme", null).ok();
            long massage = CureHouse.prescription(doctor, "doctor/guests/" + stay, "Массаж");
            assertEquals("appointment.lesson-then", doctor.post(CureHouse.times(massage), Map.of("starts", OffsetDateTime.parse(hour).toInstant().toString())).code());
            String free = doctor.get(CureHouse.times(massage) + "/free-times?day=" + day(lesson)).ok().array().getString(0);
            long set = doctor.post(CureHouse.times(massage), Map.of("starts", free)).created();
            try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate("update appointment set starts = '" + hour
                        + "', ends = timestamptz '" + hour + "' + interval '15 minutes', free_from = timestamptz '" + hour
                        + "' + interval '20 minutes' where id = " + set));
                assertEquals("23P01", refused.getSQLState());
                assertTrue(refused.getMessage().contains("appointment_lesson_excl"), refused::getMessage);
            }
            String busy = house.administrator().get("intakes/" + classroom.intake() + "/busy-times?day=" + day(lesson)).ok().text();
            Api trainer = classroom.trainerOf(lesson);
            String seen = trainer.get("lessons/" + lesson.getInt("id") + "/busy-times").ok().text();
            for (String text : List.of(busy, seen)) {
                assertTrue(text.contains("\"member\":" + member) && !text.contains("Массаж"), text);
            }
            for (Api other : List.of(house.administrator(), trainer)) {
                assertEquals(403, other.get("doctor/guests/" + stay + "/appointments").status());
            }
            assertTrue(classroom.member(Classroom.firstHour(lesson), 0).get("my/days").ok().text().contains("Массаж бөлмесі"));
            assertFalse(classroom.member(Classroom.firstHour(lesson), 1).get("my/days").ok().text().contains("Массаж бөлмесі"));
        }
    }

    private static LocalDate day(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).atZoneSameInstant(ALMATY).toLocalDate();
    }

    private static Set<String> states(List<JsonObject> rows) {
        return rows.stream().map(each -> each.getString("state")).collect(Collectors.toSet());
    }

    private String at(int day, String time) {
        return first.plusDays(day - 1L).atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant().toString();
    }
}
