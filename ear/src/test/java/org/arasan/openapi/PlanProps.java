package org.arasan.openapi;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.launch.Api;

/** What examples of plans are built on: a search that goes on for some seconds, and a proposal that waits for its decision. */
final class PlanProps {

    private static final int LONG = 10;

    static final Map<String, Function<Stage, Object>> ALL = Map.of(
            "new.search", stage -> order(stage, LONG),
            "new.proposal", PlanProps::proposed);

    private PlanProps() {
    }

    private static long order(Stage stage, int seconds) {
        return stage.admin().post("intakes/" + stage.get("new.house.intake") + "/plans", Map.of("parts", List.of("ROOMS"), "seconds", seconds)).created();
    }

    private static Object proposed(Stage stage) {
        Api admin = stage.admin();
        long plan = order(stage, 1);
        admin.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        return plan;
    }
}
