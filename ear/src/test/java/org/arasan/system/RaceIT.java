package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.List;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Measured;
import org.arasan.bench.stay.LoadHouse;
import org.arasan.bench.stay.Race;
import org.junit.jupiter.api.Test;

/** The short form of {@code -Dbench=race}: as many attempts on any machine, however long they take. */
@WholeSystem
class RaceIT {

    private static final int CLIENTS = 8;
    private static final int ATTEMPTS = 400;

    @Test
    void whoeverFightsOverABedNoNightIsGivenTwiceAndNobodyIsToldWrong(House house) throws Exception {
        try (Connection database = house.connect()) {
            LoadHouse few = LoadHouse.open(house.address(), house.administrator(), database, "ЖАРЫС", 2, 4 * CLIENTS);
            Race race = new Race(few, 30);
            Measured fought = Load.times(ATTEMPTS, race.clients(CLIENTS, 2026));
            assertEquals(List.of(), race.faults(database));
            assertEquals(List.of(), Consistency.faults(house));
            assertTrue(fought.outcomes().keySet().stream().allMatch(each -> each.matches("\\w+ (20[01]|409 .+|422 .+)")), fought.outcomes().toString());
            assertTrue(fought.count("book 201") > 0 && fought.count("swap 200") > 0 && fought.count("book 409") > 0, fought.outcomes().toString());
        }
    }
}
