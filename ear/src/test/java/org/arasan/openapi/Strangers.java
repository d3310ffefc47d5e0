package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.LivedIntake;

/** Everybody who has an account, or none, and nothing to do with the resorts and unions of the examples. */
final class Strangers {

    private final House house;
    private final Map<String, String> logins = new LinkedHashMap<>();
    private final Map<String, Api> all = new LinkedHashMap<>();

    Strangers(House house) {
        this.house = house;
        long resort = house.administrator().post("resorts", Map.of("name", "Көрші " + Long.toHexString(System.nanoTime()),
                "zone", "Asia/Almaty")).created();
        enter("administrator of another resort", "administrator", Map.of("resort", resort));
        enter("trainer of another resort", "trainer", Map.of("resort", resort));
        enter("doctor of another resort", "doctor", Map.of("resort", resort));
        enter("officer of another union", "office", Map.of("office",
                Map.of("level", "PRIMARY", "union", "Көршілер кәсіподағы", "region", "Маңғыстау")));
        LivedIntake lived = LivedIntake.in(house);
        JsonObject member = lived.certified().get(lived.certified().size() - 2);
        all.put("another member", lived.member(member.getInt("enrolment")));
        all.put("nobody", house.anybody());
    }

    private void enter(String who, String role, Map<String, Object> more) {
        String email = role + Long.toHexString(System.nanoTime()) + "@neighbour.arasan.example";
        Map<String, Object> account = new HashMap<>(Map.of("email", email, "name", "Көрші", "role", role, "language", "EN"));
        account.putAll(more);
        String token = house.administrator().post("accounts", account).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        logins.put(who, email);
        all.put(who, house.anybody().as(email, House.PASSWORD));
    }

    /** Their API, by who they are. */
    Map<String, Api> all() {
        return all;
    }

    /** By which those who work somewhere sign in to pages; the password is {@link House#PASSWORD}. */
    Map<String, String> logins() {
        return logins;
    }
}
