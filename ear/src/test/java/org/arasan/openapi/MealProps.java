package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Function;
import org.arasan.system.House;

/** What examples of meals and leisure need: a guest of the household, signed in. */
final class MealProps {

    static final Map<String, Function<Stage, Object>> ALL = Map.of("new.guest", MealProps::guest);

    private MealProps() {
    }

    private static Object guest(Stage stage) {
        JsonObject slip = stage.admin().post("stays/" + stage.get("new.stay") + "/sign-in-slip", null).ok().object();
        stage.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return stage.anybody().as(slip.getString("login"), House.PASSWORD);
    }
}
