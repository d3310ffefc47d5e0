package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.system.Classroom;
import org.arasan.system.House;

/** What examples of trainers and substitutes need: a published classroom, its first lesson, and colleagues who are there or away. */
final class TrainerProps {

    static final Map<String, Function<Stage, Object>> ALL = Map.of(
            "new.published.intake", stage -> room(stage).intake(),
            "new.published.resort", stage -> room(stage).resort(),
            "new.published.lesson", stage -> Props.lesson(stage, "new.published").getInt("id"),
            "new.published.trainer", stage -> Props.lesson(stage, "new.published").getJsonObject("trainer").getInt("id"),
            "new.teacher", stage -> stage.anybody().as(room(stage).emailOfTrainer(Props.lesson(stage, "new.published")), House.PASSWORD),
            "new.away", stage -> colleague(stage, "Қуат Серікұлы"),
            "new.substitute", TrainerProps::substitute);

    private TrainerProps() {
    }

    private static Classroom room(Stage stage) {
        return Props.classroom(stage, "new.published");
    }

    private static long substitute(Stage stage) {
        long substitute = colleague(stage, "Сәуле Асқарқызы");
        JsonObject intake = stage.admin().get("intakes/" + room(stage).intake()).ok().object();
        stage.admin().post("trainers/" + substitute + "/spells", Map.of("intake", room(stage).intake(), "firstDay",
                intake.getString("firstDay"), "lastDay", intake.getString("lastDay"))).ok();
        return substitute;
    }

    private static long colleague(Stage stage, String name) {
        return stage.admin().post("trainers", Map.of("resort", room(stage).resort(), "name", name + " " + stage.number(), "languages",
                List.of("KK", "RU"), "topics", room(stage).topics())).created();
    }
}
