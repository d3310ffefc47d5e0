package org.arasan.openapi;

import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.KindCourse;

/** What examples of study circles are built on: a training for conveners, the moment when it is over, and one of its people. */
final class CircleProps {

    private static final AtomicInteger CONVENER = new AtomicInteger();

    static final Map<String, Function<Stage, Object>> ALL = Map.of(
            "training", stage -> new KindCourse(stage.admin(), KindCourse.CIRCLES).open().people(40),
            "training.intake", stage -> training(stage).intake(),
            "training.over", stage -> training(stage).firstDay().plusDays(2).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            "training.slips", stage -> stage.admin().post("intakes/" + training(stage).intake() + "/sign-in-slips", null).ok().rows(),
            "new.slip", stage -> ((List<?>) stage.get("training.slips")).get(CONVENER.getAndIncrement()),
            "new.convener", CircleProps::signedIn,
            "new.convener.enrolment", stage -> slip(stage).getInt("enrolment"));

    private CircleProps() {
    }

    private static KindCourse training(Stage stage) {
        return (KindCourse) stage.get("training");
    }

    private static JsonObject slip(Stage stage) {
        return (JsonObject) stage.get("new.slip");
    }

    private static Api signedIn(Stage stage) {
        String login = slip(stage).getString("login");
        stage.anybody().post("passwords", Map.of("login", login, "code", slip(stage).getString("code"), "password", House.PASSWORD)).ok();
        return stage.anybody().as(login, House.PASSWORD);
    }
}
