package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** After an outage of days a duty that takes long is taken up once; the times that were missed since do not keep the server busy while it is at it. */
@WholeSystem
class LongDutyIT {

    /** Of an entry that wakes somebody each quarter of a minute these are more than eleven thousand times. */
    private static final Duration OUTAGE = Duration.ofDays(2);

    @Test
    void aDutyDueForDaysIsNotLookedAfterMoreOftenThanAnother(House house) throws Exception {
        Api api = house.administrator();
        CountDownLatch seen = new CountDownLatch(1);
        try (Classroom classroom = new Classroom(house).published()) {
            NoticesIT.byDay(house, classroom);
            List<JsonObject> lessons = classroom.lessons();
            JsonObject last = lessons.get(lessons.size() - 1);
            Set<String> touched = classroom.emails(last);
            try (BadPostOffice slow = new BadPostOffice(to -> answeredOnce(seen))) {
                OffsetDateTime starts = OffsetDateTime.parse(last.getString("starts")).withHour(9);
                api.put("lessons/" + last.getInt("id") + "/place", Map.of("starts", starts.toInstant().toString(), "anyDay", true)).ok();
                api.post("clock/movement", Map.of("by", OUTAGE.toString())).ok();
                Meters.within(() -> Optional.of(house).filter(LongDutyIT::restsWhileAtIt));
                seen.countDown();
                classroom.move(Duration.ZERO);
                touched.forEach(each -> assertEquals(1, slow.seen().stream().filter(letter -> letter.contains("<" + each + ">")).count(), each));
            } finally {
                seen.countDown();
                api.post("clock/movement?wait=true", Map.of("by", OUTAGE.negated().toString())).ok();
            }
        }
    }

    private static String answeredOnce(CountDownLatch seen) {
        try {
            return seen.await(1, TimeUnit.MINUTES) ? "250 taken" : "451 4.3.0 nobody has looked";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The post is out, and whoever looks after it comes again later than now. */
    private static boolean restsWhileAtIt(House house) {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                select count(*) from qrtz_triggers where trigger_group = 'notice.send' and prev_fire_time > 0
                and next_fire_time > extract(epoch from clock_timestamp()) * 1000""")) {
            row.next();
            return row.getInt(1) == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
