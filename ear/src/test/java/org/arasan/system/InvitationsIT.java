package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Lessons come to the calendars of those who want that: once, they move where they stand, and go when they are off. */
@WholeSystem
class InvitationsIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration GATHERED = Duration.ofMinutes(3);

    @Test
    void aMembersLessonsComeOnceAsTheCalendarTellsThemThatOneCanSubscribeTo(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            Api member = classroom.member(hour, 0);
            String email = classroom.emailsOf(hour).get(0);
            choose(member, true);
            sent(classroom);
            List<Invited> invited = Invited.to(post, email);
            assertEquals(mine(classroom, lesson).size(), invited.size(), "each lesson once, and nothing of other groups");
            assertEquals(1, classroom.emails().stream().filter(each -> !post.to(each).isEmpty()).count(), "nobody else wants any");
            Subscriber phone = new Subscriber(house, member.post("my/feed", Map.of()).ok().object());
            for (Invited each : invited) {
                assertEquals("REQUEST", each.method());
                assertEquals(told(phone.event(each.uid())), told(each.event()));
                assertEquals("Asia/Almaty", each.calendar().getTimezoneInfo().getTimezone(each.event().getDateStart()).getTimeZone().getID());
                assertEquals(email, each.attendee().getEmail());
                assertTrue(each.event().getOrganizer().getEmail().startsWith("arasan@"), each.letter().calendar()::text);
                assertTrue(each.letter().subject().startsWith("Сабақ: "), each.letter()::subject);
            }
            look(house);
            sent(classroom);
            assertEquals(invited.size(), post.to(email).size(), "what was told is not told again");
            assertEquals(List.of(), member.get("my/notices").ok().rows(), "they stand in the calendar");
        }
    }

    @Test
    void aLessonThatMovesMovesInTheCalendarWithOneLetter(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            Api member = classroom.member(hour, 0);
            String email = classroom.emailsOf(hour).get(0);
            choose(member, true);
            sent(classroom);
            List<Invited> before = Invited.to(post, email);
            Instant morning = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant();
            move(house, lesson, morning);
            sent(classroom);
            assertEquals(before.size() + 1, post.to(email).size(), "the invitation says it, and no other letter");
            Invited moved = Invited.to(post, email).get(before.size());
            assertTrue(sequence(before, moved.uid()) < moved.sequence(), moved.letter().calendar()::text);
            assertEquals(morning, moved.event().getDateStart().getValue().toInstant());
            Subscriber phone = new Subscriber(house, member.post("my/feed", Map.of()).ok().object());
            assertEquals(told(phone.event(moved.uid())), told(moved.event()));
            assertEquals(List.of("LESSON_MOVED"), member.get("my/notices").ok().rows().stream().map(each -> each.getString("kind")).toList());
        }
    }

    @Test
    void whatIsNotWantedAnyMoreIsCalledOffAndInvitedAnewWhenItIsWantedAgain(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            int hour = Classroom.firstHour(classroom.lessons().get(0));
            Api member = classroom.member(hour, 0);
            String email = classroom.emailsOf(hour).get(0);
            choose(member, true);
            sent(classroom);
            List<Invited> first = Invited.to(post, email);
            choose(member, false);
            sent(classroom);
            List<Invited> off = Invited.to(post, email).subList(first.size(), 2 * first.size());
            assertEquals(uids(first), uids(off));
            assertTrue(off.stream().allMatch(each -> each.method().equals("CANCEL") && each.event().getStatus().isCancelled()));
            assertTrue(off.stream().allMatch(each -> each.sequence() > sequence(first, each.uid())));
            choose(member, true);
            sent(classroom);
            List<Invited> again = Invited.to(post, email).subList(2 * first.size(), 3 * first.size());
            assertTrue(again.stream().allMatch(each -> each.method().equals("REQUEST") && each.sequence() > sequence(off, each.uid())));
        }
    }

    @Test
    void whoGivesThePlaceUpHasTheLessonsCalledOff(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            int hour = Classroom.firstHour(classroom.lessons().get(0));
            String email = classroom.emailsOf(hour).get(5);
            choose(classroom.member(hour, 5), true);
            sent(classroom);
            Api api = house.administrator();
            int enrolment = api.get("hours/" + hour + "/roll").ok().object().getJsonArray("people").getJsonObject(5).getInt("enrolment");
            JsonObject stay = api.get("stays?intake=" + classroom.intake()).ok().rows().stream().filter(each -> each.getInt("enrolment") == enrolment).findFirst()
                    .orElseThrow();
            api.put("stays/" + stay.getInt("id") + "/cancellation", Map.of("why", "Келмейді")).ok();
            look(house);
            sent(classroom);
            long lessons = mine(classroom, classroom.lessons().get(0)).size();
            assertEquals(lessons, Invited.to(post, email).stream().filter(each -> each.method().equals("CANCEL")).count());
        }
    }

    @Test
    void whoGivesALessonIsInvitedUntilSomebodyElseGivesIt(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject others = classroom.lessons().stream().filter(each -> !each.getJsonObject("trainer").equals(lesson.getJsonObject("trainer"))).findFirst()
                    .orElseThrow();
            Api trainer = classroom.trainerOf(lesson);
            choose(trainer, true);
            choose(classroom.trainerOf(others), true);
            sent(classroom);
            String one = classroom.email("t" + lesson.getInt("id"));
            String other = classroom.email("t" + others.getInt("id"));
            assertEquals(List.of("REQUEST"), methods(post, one, lesson));
            assertEquals(List.of(), methods(post, other, lesson));
            Instant starts = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant();
            house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", starts.toString(), "trainer",
                    others.getJsonObject("trainer").getInt("id"), "anyDay", true)).ok();
            sent(classroom);
            assertEquals(List.of("REQUEST", "CANCEL"), methods(post, one, lesson));
            assertEquals(List.of("REQUEST"), methods(post, other, lesson));
            assertEquals("mine.no-invitations", house.administrator().put("my/notices/choice", wish(true)).code(), "who has no lessons");
            assertEquals("mine.invitations-by-mail", trainer.put("my/notices/choice", wish(true, List.of())).code(), "which would never come");
        }
    }

    /** Whatever writes to lessons past the house, and whatever is lost on the way: within the hour it is found. */
    @Test
    void whatNobodyHasToldOfIsFoundAndWhatIsGoneIsCalledOff(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            String email = classroom.emailsOf(hour).get(1);
            choose(classroom.member(hour, 1), true);
            sent(classroom);
            int told = post.to(email).size();
            execute(house, "update lesson set revision = revision + 1 where id = ?", lesson);
            look(house);
            sent(classroom);
            assertEquals(told + 1, post.to(email).size());
            execute(house, "delete from attendance where hour_id in (select id from academic_hour where lesson_id = ?)", lesson);
            execute(house, "delete from academic_hour where lesson_id = ?", lesson);
            execute(house, "delete from lesson where id = ?", lesson);
            look(house);
            sent(classroom);
            assertEquals(List.of("REQUEST", "REQUEST", "CANCEL"), methods(post, email, lesson));
        }
    }

    @Test
    void aChangeBeforeTheLetterHasGoneIsOneLetterAndWhatNeverWentIsNotCalledOff(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            String email = classroom.emailsOf(hour).get(2);
            Api member = classroom.member(hour, 2);
            choose(member, true);
            classroom.move(AT_ONCE);
            Instant morning = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant();
            move(house, lesson, morning);
            sent(classroom);
            assertEquals(mine(classroom, lesson).size(), post.to(email).size());
            Invited moved = Invited.to(post, email).stream().filter(each -> each.uid().contains("-lesson-" + lesson.getInt("id") + "@")).findFirst().orElseThrow();
            assertEquals(morning, moved.event().getDateStart().getValue().toInstant());

            String another = classroom.emailsOf(hour).get(3);
            choose(classroom.member(hour, 3), true);
            classroom.move(AT_ONCE);
            choose(classroom.member(hour, 3), false);
            sent(classroom);
            assertEquals(List.of(), Invited.to(post, another));
        }
    }

    @Test
    void anInvitationThatIsRefusedForNowIsTriedAgainAsALetterIs(House house) throws IOException {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            int hour = Classroom.firstHour(classroom.lessons().get(0));
            String email = classroom.emailsOf(hour).get(4);
            AtomicInteger times = new AtomicInteger();
            try (BadPostOffice post = new BadPostOffice(to -> to.equals(email) && times.getAndIncrement() == 0 ? "451 4.7.1 greylisted" : "250 taken")) {
                choose(classroom.member(hour, 4), true);
                sent(classroom);
                classroom.move(Duration.ofMinutes(2));
                long lessons = mine(classroom, classroom.lessons().get(0)).size();
                assertEquals(lessons + 1, post.seen().stream().filter(each -> each.contains("<" + email + ">")).count());
                assertEquals(lessons, post.answered().size());
            }
        }
    }

    /** What happens every hour. */
    private static void look(House house) {
        house.administrator().post("agenda/notice.look-for-invitations/house/run", null).ok();
    }

    private static Set<String> uids(List<Invited> invited) {
        return invited.stream().map(Invited::uid).collect(Collectors.toSet());
    }

    /** What a calendar shows of it, and by what it tells an older one from a newer. */
    private static List<Object> told(VEvent event) {
        return List.of(event.getUid().getValue(), event.getSequence().getValue(), event.getDateStart().getValue(), event.getDateEnd().getValue(),
                event.getSummary().getValue(), event.getLocation().getValue(), event.getDescription().getValue());
    }

    private static int sequence(List<Invited> invited, String uid) {
        return invited.stream().filter(each -> each.uid().equals(uid)).findFirst().orElseThrow().sequence();
    }

    private static List<JsonObject> mine(Classroom classroom, JsonObject lesson) {
        return classroom.lessons().stream().filter(each -> each.getJsonObject("group").equals(lesson.getJsonObject("group"))).toList();
    }

    private static List<String> methods(PostOffice post, String email, JsonObject lesson) {
        return Invited.to(post, email).stream().filter(each -> each.uid().matches("(.*-)?lesson-" + lesson.getInt("id") + "@.*")).map(Invited::method).toList();
    }

    private static void execute(House house, String sql, JsonObject lesson) throws SQLException {
        try (Connection connection = house.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, lesson.getInt("id"));
            statement.executeUpdate();
        }
    }

    /** Everything that is due is written, and then sent. */
    private static void sent(Classroom classroom) {
        classroom.move(AT_ONCE);
        classroom.move(GATHERED);
    }

    private static void choose(Api who, boolean invitations) {
        who.put("my/notices/choice", wish(invitations)).ok();
    }

    private static Map<String, Object> wish(boolean invitations) {
        return wish(invitations, List.of("email"));
    }

    private static Map<String, Object> wish(boolean invitations, List<String> channels) {
        return Map.of("channels", channels, "quietFrom", "00:00", "quietUntil", "00:00", "daily", false, "invitations", invitations);
    }

    private static void move(House house, JsonObject lesson, Instant starts) {
        house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", starts.toString(), "anyDay", true)).ok();
    }

    private static void byDay(House house, Classroom classroom) {
        ZonedDateTime now = Instant.parse(house.administrator().get("clock").ok().object().getString("now")).atZone(ZoneId.of("Asia/Almaty"));
        ZonedDateTime ten = now.with(LocalTime.of(10, 0));
        classroom.move(Duration.between(now, ten.isAfter(now) ? ten : ten.plusDays(1)));
    }
}
