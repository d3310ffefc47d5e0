package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** What is on the agenda lies in the database: an application that stops and starts again goes on where it was. */
@WholeSystem
class AgendaOutlivesTheServerIT {

    private static final String JOB = "access.tidy";

    @Test
    void whatWasPendingBeforeARestartIsPerformedAfterItExactlyOnce(House house) throws IOException {
        Api administrator = house.administrator();
        administrator.put("clock?wait=true", Map.of("now", Instant.now().toString())).ok();
        Instant due = due(administrator);
        Redeployment.restart();
        assertEquals(due, due(administrator));
        try {
            Instant after = due.plus(Duration.ofMinutes(1));
            JsonObject clock = administrator.put("clock?wait=true", Map.of("now", after.toString())).ok().object();
            assertEquals(true, clock.getBoolean("quiet"));
            assertEquals(1, administrator.get("agenda/runs?limit=1000").ok().rows().stream().filter(run -> run.getString("job").equals(JOB)
                    && run.getString("key").equals("house") && within(due, run)).count());
        } finally {
            administrator.delete("clock").ok();
        }
    }

    private static Instant due(Api administrator) {
        List<JsonObject> entries = administrator.get("agenda").ok().rows().stream()
                .filter(entry -> entry.getString("job").equals(JOB) && entry.getString("key").equals("house")).toList();
        assertEquals(1, entries.size());
        return Instant.parse(entries.get(0).getString("when"));
    }

    /** The agenda keeps milliseconds, the book what was asked for. */
    private static boolean within(Instant due, JsonObject run) {
        return Duration.between(due, Instant.parse(run.getString("due"))).abs().compareTo(Duration.ofMillis(1)) <= 0;
    }
}
