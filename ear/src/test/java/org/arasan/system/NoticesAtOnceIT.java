package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Several changes at one moment tell the same people. */
@WholeSystem
class NoticesAtOnceIT {

    private static final Duration GATHERED = Duration.ofMinutes(3);

    /** Who moves a lesson and who moves treatments write to the same people at the same moment, from other ends. */
    @Test
    void twoChangesToTheSamePeopleAtOnceNeitherHinderOneAnotherNorLoseANotice(House house) throws Exception {
        try (Classroom classroom = new Classroom(house).laidOut(); PostOffice post = new PostOffice()) {
            CureHouse.treatments(house.administrator(), classroom.resort(), classroom.intake());
            house.administrator().put("intakes/" + classroom.intake() + "/timetable/publication", null).ok();
            classroom.move(Duration.between(now(house), now(house).with(LocalTime.of(10, 0)).plusDays(1)));
            JsonObject lesson = classroom.lessons().get(0);
            Api doctor = CureHouse.doctor(house, classroom.email("doctor"), classroom.resort());
            List<JsonObject> stays = house.administrator().get("stays?intake=" + classroom.intake()).ok().rows();
            List<Callable<Void>> hands = new ArrayList<>();
            for (int guest = 0; guest < 3; guest++) {
                hands.add(treatments(doctor, stays.get(guest).getInt("id"), classroom.firstDay().plusDays(3).atTime(9 + guest, 0)));
            }
            hands.add(rounds(round -> house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("anyDay", true,
                    "starts", OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(5 * round).toInstant().toString())).ok()));
            atOnce(hands);
            classroom.move(GATHERED);
            classroom.emails().forEach(each -> assertTrue(post.to(each).size() <= 1, "gathered in one letter"));
            assertTrue(classroom.emails(lesson).stream().allMatch(each -> post.to(each).get(0).text().contains("09:35")), "the last of its places");
            assertEquals(3, classroom.emails().stream().flatMap(each -> post.to(each).stream())
                    .filter(each -> each.text().contains("Сынып ")).count(), "and those whose treatments have changed");
        }
    }

    /** Moves a treatment of that guest to and fro. */
    private static Callable<Void> treatments(Api doctor, int stay, LocalDateTime morning) {
        String guest = "doctor/guests/" + stay;
        doctor.put(guest + "/prescriptions/base-programme", null).ok();
        long set = doctor.post(CureHouse.times(CureHouse.prescription(doctor, guest, "Массаж")), Map.of("starts", morning + ":00+05:00")).created();
        return rounds(round -> doctor.put("doctor/appointments/" + set + "/time",
                Map.of("starts", morning.plusMinutes(round % 2 == 0 ? 40 : 0) + ":00+05:00")).ok());
    }

    private static void atOnce(List<Callable<Void>> hands) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(hands.size());
        try {
            for (Future<Void> each : people.invokeAll(hands)) {
                each.get();
            }
        } finally {
            people.shutdown();
        }
    }

    private static Callable<Void> rounds(IntConsumer step) {
        return () -> {
            IntStream.range(0, 8).forEach(step);
            return null;
        };
    }

    private static ZonedDateTime now(House house) {
        return Instant.parse(house.administrator().get("clock").ok().object().getString("now")).atZone(ZoneId.of("Asia/Almaty"));
    }
}
