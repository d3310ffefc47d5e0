package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The frame stands: the archive is deployed, the schema is in place, doors are where they should be. */
@WholeSystem
class FirstStepsIT {

    @Test
    void theServerIsHealthyAndSaysSoOnTheManagementPortAlone(House house) {
        assertEquals(200, Api.at(house.managementAddress()).get("/health").status());
        assertEquals(404, house.anybody().get("/health").status());
    }

    @Test
    void theApiDescribesItself(House house) {
        Answer openapi = house.anybody().get("/openapi");
        assertEquals(200, openapi.status());
        assertTrue(openapi.text().contains("/api/v1/me"), openapi::text);
    }

    @Test
    void whoHasNotSignedInIsToldSoAndNeverRedirectedByTheApi(House house) {
        Answer answer = house.anybody().get("me");
        assertEquals(401, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    @Test
    void theFirstAdministratorEntersByThePrintedLinkWhichServesOnce(House house) {
        assertEquals(House.ADMINISTRATOR, house.administrator().get("me").ok().object().getString("login"));
        Answer again = house.anybody().post("first-administrator", Map.of("token", "x", "email", "b@test.arasan.example",
                "password", House.PASSWORD, "name", "B", "language", "EN"));
        assertEquals("access.link-spent", again.code());
    }

    @Test
    void everyMigrationHasRun(House house) throws SQLException {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet failed = statement.executeQuery("select count(*) filter (where success), count(*) filter (where not success) "
                        + "from flyway_schema_history")) {
            failed.next();
            assertTrue(failed.getInt(1) > 5);
            assertEquals(0, failed.getInt(2));
        }
    }
}
