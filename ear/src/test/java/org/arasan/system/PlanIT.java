package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** An intake is planned: searched for in slices, proposed, and written as a whole or not at all. */
@WholeSystem
class PlanIT {

    private static final int PEOPLE = 40;

    @Test
    void everythingIsPlacedProposedAndWrittenAtOnce(House house) {
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        long plan = intake.order(4);
        JsonObject searched = intake.searched(plan);
        assertEquals("PROPOSED", searched.getString("state"), searched::toString);
        assertEquals(List.of("ROOMS", "LESSONS"), parts(searched));
        assertTrue(intake.stays().stream().noneMatch(PlanIT::hasBed), "nothing is written yet");
        for (String part : parts(searched)) {
            JsonObject proposal = intake.proposal(plan, part);
            assertEquals(List.of(), broken(proposal), part);
            assertTrue(proposal.getJsonArray("left").isEmpty(), proposal::toString);
        }
        house.administrator().put("plans/" + plan + "/acceptance", null).ok();
        assertTrue(intake.stays().stream().allMatch(PlanIT::hasBed));
        assertEquals(intake.lessons().size(), intake.lessons().stream().map(each -> each.getJsonObject("group").getString("name") + each.getJsonObject("topic").getInt("number")).distinct().count());
        assertEquals(2 * 5, intake.lessons().size(), "two languages, five topics");
        assertEquals("ACCEPTED", intake.plan(plan).getString("state"));
        assertEquals(List.of("DONE"), house.administrator().get("agenda/runs?limit=1000").ok().rows().stream().filter(run ->
                run.getString("job").equals("plan.search") && run.getString("key").equals(String.valueOf(plan))).map(run -> run.getString("outcome")).toList(),
                "a search is one line in the book, however many slices it has");
        assertEquals("run.decided", house.administrator().put("plans/" + plan + "/rejection", null).code());
    }

    @Test
    void treatmentsGoRoundTheLessonsThatAreProposedWithThem(House house) {
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        Api doctor = intake.doctor();
        doctor.put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        long plan = intake.order(6);
        assertEquals("PROPOSED", intake.searched(plan).getString("state"));
        JsonObject proposal = intake.proposal(plan, "TREATMENTS");
        assertEquals(List.of(), broken(proposal));
        assertTrue(proposal.getJsonArray("left").isEmpty(), proposal::toString);
        assertFalse(proposal.toString().contains("Массаж"), "which treatments somebody has is for doctors");
        house.administrator().put("plans/" + plan + "/acceptance", null).ok();
        house.administrator().put("intakes/" + intake.id() + "/timetable/publication", null).ok();
        for (JsonObject stay : intake.stays().subList(0, 3)) {
            assertEquals(37, doctor.get("doctor/guests/" + stay.getInt("id") + "/appointments").ok().rows().size(), "all that is prescribed");
        }
        long again = intake.order(3);
        intake.searched(again);
        assertTrue(intake.proposal(again, "LESSONS").getJsonArray("changes").isEmpty(), "what is good stays");
        house.administrator().put("plans/" + again + "/rejection", null).ok();
    }

    @Test
    void whatIsRejectedOrCancelledChangesNothing(House house) {
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        long rejected = intake.order(2);
        intake.searched(rejected);
        assertEquals("REJECTED", house.administrator().put("plans/" + rejected + "/rejection", null).ok().object().getString("state"));
        long cancelled = intake.order(3600);
        assertEquals("run.still-searching", house.administrator().put("plans/" + cancelled + "/acceptance", null).code());
        assertEquals("CANCELLED", house.administrator().delete("plans/" + cancelled).ok().object().getString("state"));
        assertEquals("CANCELLED", intake.searched(cancelled).getString("state"));
        assertTrue(intake.stays().stream().noneMatch(PlanIT::hasBed));
        assertEquals("run.decided", house.administrator().delete("plans/" + cancelled).code());
    }

    @Test
    void whoeverIsInAHurryGetsAPlanOfEveryPart(House house) {
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        long plan = intake.order(3600);
        house.administrator().put("plans/" + plan + "/haste", null).ok();
        assertEquals("PROPOSED", intake.searched(plan).getString("state"));
        assertEquals(PEOPLE, intake.proposal(plan, "ROOMS").getJsonArray("changes").size());
        assertEquals("run.not-searching", house.administrator().put("plans/" + plan + "/haste", null).code());
        house.administrator().delete("plans/" + plan).ok();
    }

    @Test
    void theSecondAdministratorIsToldWhoWasFirst(House house) {
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        long plan = intake.order(3600);
        Answer second = house.administrator().in("en").post("intakes/" + intake.id() + "/plans", Map.of("seconds", 10));
        assertEquals("run.running", second.code());
        assertTrue(second.object().getString("detail").contains("has this intake planned since"), second::text);
        house.administrator().delete("plans/" + plan).ok();
    }

    @Test
    void aPlanWhoseFactsHaveChangedIsRefusedAndSearchedForAnew(House house) {
        Api api = house.administrator();
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        long plan = intake.order(2);
        intake.searched(plan);
        api.post("intakes/" + intake.id() + "/room-plan", null).ok();
        Answer refused = api.put("plans/" + plan + "/acceptance", null);
        assertEquals("run.outdated", refused.code());
        JsonObject outdated = intake.plan(plan);
        assertEquals("OUTDATED", outdated.getString("state"));
        assertTrue(intake.lessons().isEmpty(), "nothing is written");
        long successor = outdated.getInt("successor");
        assertEquals("PROPOSED", intake.searched(successor).getString("state"));
        api.put("plans/" + successor + "/acceptance", null).ok();
        assertFalse(intake.lessons().isEmpty());
    }

    @Test
    void badWishesAreRefusedInWords(House house) {
        Api api = house.administrator();
        PlannedIntake intake = new PlannedIntake(house, PEOPLE);
        assertEquals("run.seconds", api.post("intakes/" + intake.id() + "/plans", Map.of("seconds", 0)).code());
        assertEquals("run.seconds", api.post("intakes/" + intake.id() + "/plans", Map.of("seconds", 3601)).code());
        assertEquals("run.nothing-to-plan", api.post("intakes/" + intake.id() + "/plans", Map.of("parts", List.of("TREATMENTS"))).code());
        assertEquals(404, api.get("plans/2000000000").status());
        assertEquals(404, api.put("plans/2000000000/acceptance", null).status());
    }

    private static List<String> parts(JsonObject plan) {
        return plan.getJsonArray("parts").getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString).toList();
    }

    /** What must hold and does not. */
    private static List<String> broken(JsonObject proposal) {
        return proposal.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(rule -> rule.getString("level").equals("MUST") && rule.getInt("proposed") > 0).map(JsonObject::toString).toList();
    }

    private static boolean hasBed(JsonObject stay) {
        return stay.containsKey("bed") && !stay.isNull("bed");
    }
}
