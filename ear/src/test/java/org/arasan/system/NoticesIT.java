package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
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
import org.arasan.launch.Api.Answer;
import org.arasan.system.PostOffice.Received;
import org.junit.jupiter.api.Test;

/** People learn what changes for them: those it touches, once, by the channel and in the hours they want. */
@WholeSystem
class NoticesIT {

    private static final Duration GATHERED = Duration.ofMinutes(3);

    @Test
    void aChangedLessonTellsExactlyThoseItTouches(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            move(house, lesson, 0);
            Set<String> touched = classroom.emails(lesson);
            classroom.move(GATHERED);
            Set<String> told = classroom.emails().stream().filter(each -> !post.to(each).isEmpty()).collect(Collectors.toSet());
            assertEquals(touched, told);
            assertEquals(6, touched.size(), "those who learn in Kazakh");

            Received letter = post.to(touched.iterator().next()).get(0);
            assertTrue(letter.subject().startsWith("Сабақ өзгерді: "), letter::subject);
            assertTrue(letter.text().contains("Құрметті "), letter::text);
            assertTrue(letter.html().contains("lang=\"kk\""), letter::html);
            assertTrue(letter.html().contains("/member/days.xhtml"), letter::html);
            Received trainers = post.to(classroom.email("t" + lesson.getInt("id"))).get(0);
            assertTrue(trainers.text().contains("/trainer/today.xhtml"), trainers::text);

            JsonObject mine = trainer.get("my/notices").ok().rows().get(0);
            assertEquals("LESSON_MOVED", mine.getString("kind"));
            assertFalse(mine.containsKey("readAt"));
            trainer.put("my/notices/reading", null).ok();
            trainer.put("me/language", Map.of("language", "UZ")).ok();
            JsonObject read = trainer.get("my/notices").ok().rows().get(0);
            assertTrue(read.containsKey("readAt"));
            assertEquals(mine.getString("language"), read.getString("language"));
            assertEquals(mine.getString("title"), read.getString("title"), "all of it in the language in which it was told");
        }
    }

    @Test
    void changesWithinTwoMinutesAreOneLetterThatTellsTheLast(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            String somebody = classroom.emails(lesson).iterator().next();
            move(house, lesson, 0);
            move(house, lesson, 30);
            move(house, classroom.lessons().get(2), 0);
            classroom.move(GATHERED);
            List<Received> letters = post.to(somebody);
            assertEquals(1, letters.size());
            long told = letters.get(0).text().lines().filter(each -> each.startsWith("Бұрын: ")).count();
            assertEquals(touches(classroom, classroom.lessons(), somebody, 2), told, () -> "each lesson once: " + letters.get(0).text());
        }
    }

    @Test
    void whatIsTakenBackBeforeItWasToldIsToldToNobody(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            move(house, lesson, 0);
            moveBack(house, lesson);
            classroom.move(GATHERED);
            assertTrue(classroom.emails().stream().allMatch(each -> post.to(each).isEmpty()));
            assertEquals(List.of(), classroom.member(Classroom.firstHour(lesson), 0).get("my/notices").ok().rows());
        }
    }

    @Test
    void whoHasBeenToldLearnsThatItIsAgainAsItWas(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            String somebody = classroom.emails(lesson).iterator().next();
            move(house, lesson, 0);
            classroom.move(GATHERED);
            moveBack(house, lesson);
            classroom.move(GATHERED);
            List<Received> letters = post.to(somebody);
            assertEquals(2, letters.size());
            assertNotEquals(letters.get(0).id(), letters.get(1).id());
            assertEquals(line(letters.get(0), "Енді: "), line(letters.get(1), "Бұрын: "), "what was is what was told");
        }
    }

    @Test
    void inTheQuietHoursNothingIsSentAndAChannelNotWantedIsNotUsed(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            List<String> emails = classroom.emailsOf(hour);
            choose(classroom.member(hour, 0), List.of(), "22:00", "08:00");
            choose(classroom.member(hour, 1), List.of("email"), "00:00", "23:59");
            Answer unknown = classroom.member(hour, 2).put("my/notices/choice", Map.of("channels", List.of("pigeon"), "quietFrom", "22:00", "quietUntil", "08:00", "daily", false));
            assertEquals("mine.channel-unknown", unknown.code());
            move(house, lesson, 0);
            classroom.move(GATHERED);
            assertEquals(List.of(0, 0, 1), emails.subList(0, 3).stream().map(each -> post.to(each).size()).toList());
            assertEquals(1, classroom.member(hour, 0).get("my/notices").ok().rows().size(), "in the house all the same");
        }
    }

    @Test
    void aLetterThatIsRefusedForGoodWaitsForSomebodyToSendItAgain(House house) throws IOException {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            String gone = classroom.emails(lesson).iterator().next();
            try (BadPostOffice post = new BadPostOffice(to -> to.equals(gone) ? "550 5.1.1 nobody lives here" : "250 taken")) {
                move(house, lesson, 0);
                classroom.move(GATHERED);
                assertEquals(1, ours(post, gone), "for good means once");
            }
            JsonObject failed = house.administrator().in("en").get("letters/failed").ok().rows().get(0);
            assertEquals("post.refused", failed.getString("code"));
            assertTrue(failed.getString("reason").contains("550 5.1.1 nobody lives here"), failed::toString);
            try (PostOffice post = new PostOffice()) {
                house.administrator().put("letters/" + failed.getInt("id") + "/again", null).ok();
                classroom.move(Duration.ZERO);
                assertEquals(1, post.to(gone).size());
            }
            assertEquals("post.not-failed", house.administrator().put("letters/" + failed.getInt("id") + "/again", null).code());
            assertEquals(403, classroom.trainerOf(lesson).get("letters/failed").status());
        }
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainUnderTheSameNumber(House house) throws IOException {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            String busy = classroom.emails(lesson).iterator().next();
            AtomicInteger times = new AtomicInteger();
            try (BadPostOffice post = new BadPostOffice(to -> to.equals(busy) && times.getAndIncrement() == 0 ? "451 4.7.1 greylisted" : "250 taken")) {
                move(house, lesson, 0);
                classroom.move(GATHERED);
                assertEquals(1, ours(post, busy));
                classroom.move(Duration.ofMinutes(2));
                assertEquals(2, ours(post, busy));
                assertEquals(1, numbers(post, busy).size());
                classroom.move(Duration.ofHours(12));
                assertEquals(2, ours(post, busy), "taken is taken");
            }
        }
    }

    /** Nobody can tell whether it has been taken when the line falls between the end of a letter and the answer. */
    @Test
    void whereTheLineFallsBeforeTheAnswerItGoesAgainWithTheSameNumber(House house) throws IOException {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Set<String> touched = classroom.emails(lesson);
            AtomicInteger times = new AtomicInteger();
            try (BadPostOffice post = new BadPostOffice(to -> touched.contains(to) && times.getAndIncrement() == 2 ? BadPostOffice.HANG_UP : "250 taken")) {
                move(house, lesson, 0);
                classroom.move(GATHERED);
                classroom.move(GATHERED);
                long came = touched.stream().mapToLong(each -> ours(post, each)).sum();
                assertEquals(touched.size() + 1, came, "one letter came twice");
                assertTrue(touched.stream().allMatch(each -> numbers(post, each).size() == 1), "each under one number");
            }
        }
    }

    @Test
    void whereNobodyAnswersAllWaitAndNothingIsLost(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Set<String> touched = classroom.emails(lesson);
            move(house, lesson, 0);
            classroom.move(GATHERED);
            assertTrue(house.administrator().get("letters/state").ok().object().getInt("waiting") >= touched.size());
            try (PostOffice post = new PostOffice()) {
                classroom.move(GATHERED);
                assertTrue(touched.stream().allMatch(each -> post.to(each).size() == 1));
                classroom.move(Duration.ofHours(12));
                assertTrue(touched.stream().allMatch(each -> post.to(each).size() == 1), "once");
            }
        }
    }

    @Test
    void whatHasBecomeTooLateIsNotSent(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Set<String> touched = classroom.emails(lesson);
            move(house, lesson, 0);
            classroom.attend(lesson);
            classroom.move(Duration.ofHours(4));
            try (PostOffice post = new PostOffice()) {
                classroom.move(Duration.ofHours(20));
                assertTrue(touched.stream().allMatch(each -> post.to(each).isEmpty()), "the lesson is over");
            }
        }
    }

    @Test
    void aNameCannotBecomeAHeaderAndATemplateSaysWhatItCannotHold(House house) {
        Api api = house.administrator();
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Map<String, String> evil = Map.of("title", "{lesson}\r\nBcc: thief@evil.example", "text", "x");
            assertEquals("template.one-line", api.put("notice-templates/LESSON_MOVED/KK", evil).code());
            Answer wrong = api.in("en").put("notice-templates/LESSON_MOVED/KK", Map.of("title", "{iin}", "text", "{when}"));
            assertEquals("template.place", wrong.code());
            assertTrue(wrong.object().getString("detail").contains("{lesson}, {when}"), wrong::text);
            assertEquals("Labour law → Hall 2", api.post("notice-templates/LESSON_MOVED/EN/preview", Map.of("title", "{lesson} → {place}", "text", "x"))
                    .ok().object().getString("title"));
            api.put("notice-templates/LESSON_MOVED/KK", Map.of("title", "Назар! {lesson}", "text", "{when}")).ok();
            try {
                move(house, lesson, 0);
                classroom.move(GATHERED);
            } finally {
                api.delete("notice-templates/LESSON_MOVED/KK").ok();
            }
            Received letter = post.to(classroom.emails(lesson).iterator().next()).get(0);
            assertTrue(letter.subject().startsWith("Назар! "), letter::subject);
        }
    }

    private static long ours(BadPostOffice post, String email) {
        return post.seen().stream().filter(each -> each.contains("<" + email + ">")).count();
    }

    private static Set<String> numbers(BadPostOffice post, String email) {
        return post.seen().stream().filter(each -> each.contains("<" + email + ">"))
                .map(each -> each.lines().filter(line -> line.startsWith("Message-ID: ")).findFirst().orElseThrow()).collect(Collectors.toSet());
    }

    /** Ten o'clock in the morning where the classroom is, today or tomorrow. */
    static void byDay(House house, Classroom classroom) {
        ZonedDateTime now = Instant.parse(house.administrator().get("clock").ok().object().getString("now")).atZone(ZoneId.of("Asia/Almaty"));
        ZonedDateTime ten = now.with(LocalTime.of(10, 0));
        classroom.move(Duration.between(now, ten.isAfter(now) ? ten : ten.plusDays(1)));
    }

    private static long touches(Classroom classroom, List<JsonObject> lessons, String email, int second) {
        return classroom.emails(lessons.get(second)).contains(email) ? 2 : 1;
    }

    private static String line(Received letter, String begin) {
        return letter.text().lines().filter(each -> each.startsWith(begin)).map(each -> each.substring(begin.length())).findFirst().orElseThrow();
    }

    private static void choose(Api who, List<String> channels, String from, String until) {
        who.put("my/notices/choice", Map.of("channels", channels, "quietFrom", from, "quietUntil", until, "daily", false)).ok();
    }

    /** To nine in the morning of its day, or so many minutes later. */
    private static void move(House house, JsonObject lesson, int later) {
        put(house, lesson, OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).plusMinutes(later));
    }

    private static void moveBack(House house, JsonObject lesson) {
        put(house, lesson, OffsetDateTime.parse(lesson.getString("starts")));
    }

    private static void put(House house, JsonObject lesson, OffsetDateTime starts) {
        house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", starts.toInstant().toString(), "anyDay", true)).ok();
    }
}
