package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.DemoIntake;
import org.junit.jupiter.api.Test;

/**
 * Lessons by night in a house where the clocks change that night: an hour is left out in spring and shown twice in autumn. The nights are the latest
 * that are over, so that nothing else becomes due.
 */
@WholeSystem
class DaylightSavingIT {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Two academic hours and a break. */
    private static final Duration LENGTH = Duration.ofMinutes(100);

    @Test
    void inTheHourThatIsLeftOutALessonStartsOnce(House house) {
        ZoneOffsetTransition change = latest(true);
        Instant starts = change.getInstant().plus(HALF_AN_HOUR);
        try (Classroom classroom = night(house, change)) {
            Api api = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            move(api, lesson, starts);
            assertTold(house, classroom, lesson, starts, "04:30");
            DemoIntake.moveTo(api, starts.minus(MINUTE));
            assertEquals(List.of(), started(api, lesson));
            DemoIntake.moveTo(api, starts.plus(MINUTE));
            assertEquals(List.of(starts), started(api, lesson));
            DemoIntake.moveTo(api, starts.plus(HOUR).plus(HOUR));
            assertEquals(List.of(starts), started(api, lesson));
        } finally {
            house.administrator().delete("clock").ok();
        }
    }

    @Test
    void atTheSameTimeOfTheHourThatIsShownTwiceTwoLessonsStartAnHourApartEachOnce(House house) {
        ZoneOffsetTransition change = latest(false);
        Instant first = change.getInstant().minus(HALF_AN_HOUR);
        Instant second = first.plus(HOUR);
        try (Classroom classroom = night(house, change)) {
            Api api = house.administrator();
            JsonObject one = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            move(api, one, first);
            move(api, other, second);
            assertTold(house, classroom, one, first, "03:30");
            assertTold(house, classroom, other, second, "03:30");
            DemoIntake.moveTo(api, first.plus(MINUTE));
            assertEquals(List.of(List.of(first), List.of()), List.of(started(api, one), started(api, other)));
            DemoIntake.moveTo(api, second.plus(MINUTE));
            assertEquals(List.of(List.of(first), List.of(second)), List.of(started(api, one), started(api, other)));
        } finally {
            house.administrator().delete("clock").ok();
        }
    }

    /** A house that teaches from one to noon, on the day before the clocks change. */
    private static Classroom night(House house, ZoneOffsetTransition change) {
        Api api = house.administrator();
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        DemoIntake.moveTo(api, day.minusDays(2).atStartOfDay(BUCHAREST).toInstant());
        Classroom classroom = new Classroom(house, BUCHAREST, day.minusDays(1));
        Map<String, Object> rules = new HashMap<>(api.get("resorts/" + classroom.resort() + "/rules").ok().object());
        rules.put("hours", List.of(Map.of("kind", "LESSON", "from", "01:00", "until", "12:00")));
        api.put("resorts/" + classroom.resort() + "/rules", rules).ok();
        return classroom.published();
    }

    private static ZoneOffsetTransition latest(boolean gap) {
        return Stream.iterate(BUCHAREST.getRules().previousTransition(Instant.now().minus(Duration.ofDays(20))),
                each -> BUCHAREST.getRules().previousTransition(each.getInstant())).filter(each -> each.isGap() == gap).findFirst().orElseThrow();
    }

    private static void move(Api api, JsonObject lesson, Instant starts) {
        api.put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", starts.toString())).ok();
    }

    /** By the timetable, by the notice and by the calendar. */
    private static void assertTold(House house, Classroom classroom, JsonObject lesson, Instant starts, String shown) {
        JsonObject now = classroom.lessons().stream().filter(each -> each.getInt("id") == lesson.getInt("id")).findFirst().orElseThrow();
        assertEquals(starts, OffsetDateTime.parse(now.getString("starts")).toInstant());
        assertEquals(starts.plus(LENGTH), OffsetDateTime.parse(now.getString("ends")).toInstant());
        String notice = classroom.member(Classroom.firstHour(lesson), 0).get("my/notices").ok().rows().get(0).getString("text");
        assertTrue(notice.contains(shown), notice);
        String event = new Subscriber(house, house.administrator().post("resorts/" + classroom.resort() + "/feeds", Map.of()).ok().object())
                .written("lesson-" + lesson.getInt("id") + "@");
        assertEquals(starts, moment(event, "DTSTART"));
        assertEquals(starts.plus(LENGTH), moment(event, "DTEND"));
    }

    /** In UTC or by the house's clocks (RFC 5545, 3.3.5); a time that they show twice would not say which. */
    private static Instant moment(String event, String property) {
        Matcher written = Pattern.compile(property + "(;TZID=Europe/Bucharest)?:(\\d{8}T\\d{6})(Z?)").matcher(event);
        assertTrue(written.find(), event);
        LocalDateTime time = LocalDateTime.parse(written.group(2), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        ZoneId zone = written.group(3).isEmpty() ? BUCHAREST : ZoneOffset.UTC;
        assertEquals(1, zone.getRules().getValidOffsets(time).size(), event);
        return time.atZone(zone).toInstant();
    }

    /** When it was to be started, as often as it was. */
    private static List<Instant> started(Api api, JsonObject lesson) {
        return api.get("agenda/runs?limit=1000").ok().rows().stream().filter(run -> run.getString("job").equals("lesson.start")
                && run.getString("key").equals(String.valueOf(lesson.getInt("id")))).map(run -> Instant.parse(run.getString("due"))).toList();
    }
}
