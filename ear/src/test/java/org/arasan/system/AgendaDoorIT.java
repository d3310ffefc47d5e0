package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Clock and agenda concern all resorts: an administrator of one has no business there. */
@WholeSystem
class AgendaDoorIT {

    private static final String EMAIL = "one-agenda@test.arasan.example";

    @Test
    void onlyAnAdministratorOfAllResortsSeesClockAndAgenda(House house) {
        Api all = house.administrator();
        long resort = all.post("resorts", Map.of("name", "Agenda Arasan", "zone", "Asia/Almaty")).created();
        Api one = administratorOf(house, resort);
        for (String path : new String[] {"clock", "agenda", "agenda/jobs", "agenda/runs", "agenda/failures"}) {
            assertEquals(200, all.get(path).status(), path);
            assertEquals(403, one.get(path).status(), path);
            assertEquals(401, house.anybody().get(path).status(), path);
        }
        assertEquals(403, one.post("clock/movement", Map.of("by", "PT1H")).status());
        Visitor visitor = new Visitor(house);
        visitor.signIn("", EMAIL, House.PASSWORD);
        assertFalse(visitor.open("/admin/today.xhtml").body().contains("/admin/agenda.xhtml"), "it is not in the menu");
        for (String page : new String[] {"/admin/agenda.xhtml", "/admin/agenda", "/admin/clock.xhtml", "/admin/clock"}) {
            assertEquals(403, visitor.open(page).statusCode(), page);
        }
    }

    @Test
    void theHousesAdministratorHasBothPages(House house) {
        house.administrator();
        Visitor visitor = new Visitor(house);
        visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
        assertTrue(visitor.open("/admin/today.xhtml").body().contains("/admin/agenda.xhtml"), "it is in the menu");
        assertEquals(200, visitor.open("/admin/agenda.xhtml").statusCode());
        assertEquals(200, visitor.open("/admin/clock.xhtml").statusCode());
    }

    private static Api administratorOf(House house, long resort) {
        String token = house.administrator().post("accounts", Map.of("email", EMAIL, "name", "One", "role", "administrator",
                "language", "EN", "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(EMAIL, House.PASSWORD);
    }
}
