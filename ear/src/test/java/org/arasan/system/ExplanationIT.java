package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** What a member is told of what completion still takes. */
@WholeSystem
class ExplanationIT {

    @Test
    void whoLeftEarlyIsToldWhatIsMissingAndWhatCanStillBeDone(House house) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject left = intake.completions().stream().filter(row -> row.containsKey("stay")
                && row.getJsonObject("stay").getString("leftEarly", "").equals("OWN_WISH")).findFirst().orElseThrow();
        JsonObject told = intake.member(left.getInt("enrolment")).get("my/completion/" + left.getInt("enrolment")).ok().object();
        assertTrue(told.getBoolean("over"));
        JsonObject stay = item(told, "stay");
        assertFalse(stay.getBoolean("met"));
        assertEquals(List.of("You left early. If the reason was illness or another one that the house accepts, have the desk note it."),
                stay.getJsonArray("steps").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        assertEquals(left.getInt("hoursAttended"), item(told, "hours").getInt("have"));
    }

    @Test
    void whoLacksNothingIsToldSoAndAnotherCourseIsNotThere(House house) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(19);
        Api member = intake.member(row.getInt("enrolment"));
        JsonObject told = member.get("my/completion/" + row.getInt("enrolment")).ok().object();
        assertTrue(told.getJsonArray("lacking").isEmpty());
        assertTrue(told.getJsonArray("items").getValuesAs(JsonObject.class).stream().allMatch(each -> each.getBoolean("met")));
        assertEquals(404, member.get("my/completion/" + intake.absentee()).status(), "another member’s");
        assertEquals(401, house.anybody().get("my/completion/" + row.getInt("enrolment")).status());
    }

    private static JsonObject item(JsonObject told, String fact) {
        return told.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("fact").equals(fact)).findFirst().orElseThrow();
    }
}
