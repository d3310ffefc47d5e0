package org.arasan.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.SignUps;

/** What examples of admission are built on: an intake that people sign up for, its link, and somebody who has. */
final class AdmissionProps {

    static final Map<String, Function<Stage, Object>> ALL = Map.ofEntries(
            Map.entry("new.admitting", AdmissionProps::admitting),
            Map.entry("new.nominating", AdmissionProps::nominating),
            Map.entry("new.linked", stage -> link(stage).getInt("intake")),
            Map.entry("new.token", stage -> link(stage).getString("token")),
            Map.entry("new.key", stage -> SignUps.key()),
            Map.entry("new.joined", stage -> joined(stage).getInt("id")),
            Map.entry("new.joined.key", stage -> joined(stage).getString("key")),
            Map.entry("new.joined.intake", stage -> joined(stage).getInt("intake")),
            Map.entry("new.join", AdmissionProps::join),
            Map.entry("new.link", AdmissionProps::makeLink),
            Map.entry("new.applicant", AdmissionProps::applicant));

    private AdmissionProps() {
    }

    private static Object admitting(Stage stage) {
        Object intake = stage.get("new.house.intake");
        stage.admin().put("intakes/" + intake + "/admission", Map.of("ways", List.of("APPLICATION", "DOOR"), "selection", false,
                "opens", stage.today().minusDays(1) + "T00:00:00Z", "closes", stage.today().plusDays(20) + "T00:00:00Z", "places", 30,
                "quotas", List.of(Map.of("sex", "FEMALE", "least", 10), Map.of("oldest", 35, "most", 12)))).ok();
        return intake;
    }

    private static Object nominating(Stage stage) {
        Object intake = stage.get("new.house.intake");
        stage.admin().put("intakes/" + intake + "/admission", Map.of("ways", List.of("LIST"), "selection", true, "opens",
                stage.today().minusDays(1) + "T00:00:00Z", "closes", stage.today().plusDays(20) + "T00:00:00Z", "places", 30)).ok();
        return intake;
    }

    private static JsonObject link(Stage stage) {
        return (JsonObject) stage.get("new.link");
    }

    private static Object makeLink(Stage stage) {
        Object intake = stage.get("new.admitting");
        String address = stage.admin().put("intakes/" + intake + "/admission/links/APPLICATION", null).ok().object().getString("link");
        return object(Map.of("intake", intake, "token", address.substring(address.lastIndexOf('/') + 1)));
    }

    private static JsonObject joined(Stage stage) {
        return (JsonObject) stage.get("new.join");
    }

    private static Object join(Stage stage) {
        Map<String, Object> form = new HashMap<>(SignUps.form(Household.iin(stage.number()), "Білім және ғылым"));
        form.put("region", "Алматы");
        JsonObject answer = stage.anybody().post("joins/" + stage.get("new.token"), form).ok().object();
        Props.awaitQuiet(stage);
        return object(Map.of("id", answer.getInt("id"), "key", form.get("key"), "intake", stage.get("new.admitting")));
    }

    private static Api applicant(Stage stage) {
        JsonObject code = stage.admin().post("intakes/" + stage.get("new.joined.intake") + "/applications/" + stage.get("new.joined") + "/code",
                null).ok().object();
        stage.anybody().post("passwords", Map.of("login", code.getString("login"), "code", code.getString("code"), "password",
                House.PASSWORD)).ok();
        return stage.anybody().as(code.getString("login"), House.PASSWORD);
    }

    private static JsonObject object(Map<String, Object> values) {
        return Json.createObjectBuilder(values).build();
    }
}
