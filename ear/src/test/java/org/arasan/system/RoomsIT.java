package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Beds on the real database: who gets one, who never gets the same one as somebody else, and who may give it. */
@WholeSystem
class RoomsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Test
    void everybodyIsPlacedByTheRulesOrToldWhyNot(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Бөлме-Арасан", 41, TODAY.plusDays(40)).guest("М", "инвалидная коляска").guest("Ж", "")
                .guest("Ж", "").guest("М", "").enter("1;1;1101;стандарт;1;да;да", "1;2;1201;стандарт;2;нет;да");
        JsonObject plan = api.post("intakes/" + lodging.intake() + "/room-plan", null).ok().object();
        assertEquals(3, plan.getJsonArray("placed").size());
        JsonObject unplaced = plan.getJsonArray("unplaced").getJsonObject(0);
        assertEquals("planning.full.none", unplaced.getString("code"));
        assertEquals("All beds are taken on these days. Beds in the house: 3.", unplaced.getString("detail"));
        assertEquals("1101-A", lodging.stay(1).getJsonObject("bed").getString("label"));
        assertEquals(plan, api.post("intakes/" + lodging.intake() + "/room-plan", null).ok().object());
        assertEquals(plan, api.get("intakes/" + lodging.intake() + "/room-plan").ok().object());
    }

    @Test
    void aMoveAgainstARuleIsRefusedWithItsReasonAndAnotherBedIsOffered(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Көшу-Арасан", 42, TODAY.plusDays(40)).guest("Ж", "").guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;2;1202;стандарт;2;нет;да");
        int free = lodging.fitting(2).get(1).getJsonObject("bed").getInt("id");
        int first = lodging.fitting(1).get(0).getJsonObject("bed").getInt("id");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", first)).ok();
        Answer refused = api.put("stays/" + lodging.id(2) + "/bed", Map.of("bed", free));
        assertEquals(409, refused.status());
        assertEquals("stay.room-of-women", refused.code());
        assertEquals("bed", refused.object().getString("field"));
        Answer inKazakh = api.in("kk").put("stays/" + lodging.id(2) + "/bed", Map.of("bed", free));
        assertTrue(inKazakh.object().getString("detail").contains("әйелдер"), inKazakh.text());
        assertEquals(List.of("1202-A", "1202-B"),
                lodging.fitting(2).stream().map(each -> each.getJsonObject("bed").getString("label")).toList());
    }

    @Test
    void aBedChosenByHandIsKeptWhenEverybodyIsPlaced(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Қол-Арасан", 43, TODAY.plusDays(40)).guest("Ж", "").guest("Ж", "")
                .enter("1;1;1101;стандарт;1;да;да", "1;2;1201;стандарт;2;нет;да");
        int accessible = lodging.fitting(1).stream().map(each -> each.getJsonObject("bed"))
                .filter(bed -> bed.getString("label").equals("1101-A")).findFirst().orElseThrow().getInt("id");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", accessible)).ok();
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        assertEquals("1101-A", lodging.stay(1).getJsonObject("bed").getString("label"));
        assertTrue(lodging.stay(1).getBoolean("byHand"));
    }

    @Test
    void ofTwoAdministratorsWhoWantOneBedOneIsRefused(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Жарыс-Арасан", 44, TODAY.plusDays(40)).guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да");
        int bed = lodging.fitting(1).get(0).getJsonObject("bed").getInt("id");
        int one = lodging.id(1);
        int other = lodging.id(2);
        for (int round = 0; round < 10; round++) {
            List<Answer> answers = Stream.of(one, other)
                    .map(stay -> CompletableFuture.supplyAsync(() -> api.put("stays/" + stay + "/bed", Map.of("bed", bed))))
                    .toList().stream().map(CompletableFuture::join).toList();
            assertEquals(List.of(200, 409), answers.stream().map(Answer::status).sorted().toList());
            Answer refused = answers.get(answers.get(0).status() == 409 ? 0 : 1);
            assertTrue(List.of("stay.bed-taken", "constraint.stay_bed_excl").contains(refused.code()), refused.text());
            answers.stream().filter(each -> each.status() == 200).map(each -> each.object().getInt("id"))
                    .forEach(stay -> api.delete("stays/" + stay + "/bed").ok());
        }
    }

    @Test
    void placingEverybodyTwiceAtOnceStillGivesEachBedOnce(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Қос-Арасан", 45, TODAY.plusDays(40)).guest("М", "").guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;3;нет;да");
        List<Answer> answers = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> api.post("intakes/" + lodging.intake() + "/room-plan", null)))
                .toList().stream().map(CompletableFuture::join).toList();
        assertTrue(answers.stream().anyMatch(each -> each.status() == 200));
        assertTrue(answers.stream().allMatch(each -> each.status() == 200 || each.status() == 409), "refused at worst");
        List<String> beds = api.get("stays?intake=" + lodging.intake()).ok().rows().stream()
                .map(stay -> stay.getJsonObject("bed").getString("label")).sorted().toList();
        assertEquals(List.of("1201-A", "1201-B", "1201-C"), beds);
    }

    @Test
    void theDatabaseRefusesTwoInABedWhateverTheCodeDoes(House house) throws SQLException {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Төреші-Арасан", 46, TODAY.plusDays(40)).guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            String both = "update stay set bed_id = (select bed_id from stay where id = " + lodging.id(1) + ") where id = " + lodging.id(2);
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(both));
            assertTrue(refused.getMessage().contains("stay_bed_excl"), refused.getMessage());
        }
    }

    @Test
    void anotherResortsAdministratorFindsNoStayOfOurs(House house) {
        Api api = house.administrator();
        Lodging ours = new Lodging(api, "Біздің Арасан", 47, TODAY.plusDays(40)).guest("М", "").enter("1;2;1201;стандарт;1;нет;да");
        Guests theirs = Guests.enrolled(house, "Олардың Арасаны", 8);
        Api stranger = administratorOf(house, theirs.resort());
        int stay = ours.id(1);
        for (String path : List.of("stays/" + stay, "stays/" + stay + "/fitting-beds", "stays?intake=" + ours.intake(),
                "intakes/" + ours.intake() + "/room-plan", "resorts/" + ours.resort() + "/room-grid?from=" + TODAY,
                "resorts/" + ours.resort() + "/candidates?q=сейіт", "resorts/" + ours.resort() + "/fitting-beds?member=1&firstDay="
                        + TODAY.plusDays(3) + "&lastDay=" + TODAY.plusDays(9))) {
            assertEquals(404, stranger.get(path).status(), path);
        }
        assertEquals(404, stranger.put("stays/" + stay + "/bed", Map.of("bed", 1)).status());
        assertEquals(404, stranger.put("stays/" + stay + "/arrival", null).status());
        assertEquals(404, stranger.put("stays/" + stay + "/departure", Map.of("reason", "ILLNESS")).status());
        assertEquals(404, stranger.post("intakes/" + ours.intake() + "/room-plan", null).status());
        assertEquals(404, stranger.post("intakes/" + ours.intake() + "/arrivals", null).status());
    }

    @Test
    void guestsComeAndGoAndAnEarlyDepartureFreesTheBedAtOnce(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Есік-Арасан", 48, TODAY).guest("М", "").guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да");
        assertEquals("stay.no-bed", api.put("stays/" + lodging.id(1) + "/arrival", null).code());
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        JsonObject round = api.post("intakes/" + lodging.intake() + "/arrivals", null).ok().object();
        assertEquals(2, round.getJsonArray("done").size());
        assertEquals("stay.no-bed", round.getJsonArray("left").getJsonObject(0).getString("code"));
        assertEquals("stay.not-awaited", api.put("stays/" + lodging.id(1) + "/arrival", null).code());
        assertEquals("stay.leaves-early", api.put("stays/" + lodging.id(1) + "/departure", Map.of()).code());

        JsonObject gone = api.put("stays/" + lodging.id(1) + "/departure", Map.of("reason", "FAMILY")).ok().object();
        assertTrue(gone.getBoolean("finished"));
        assertFalse(lodging.fitting(2).isEmpty(), "the bed that was left fits the neighbour");
        assertEquals("stay.cannot", api.delete("stays/" + lodging.id(1) + "/bed").code());
    }

    @Test
    void theGridTellsWhoSleepsWhereAndWhoIsFoundForABed(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Тор-Арасан", 49, TODAY.plusDays(40)).guest("Ж", "").guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да", "2;1;2101;люкс;1;да;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        String grid = "resorts/" + lodging.resort() + "/room-grid?days=14&from=" + TODAY.plusDays(39);
        JsonObject whole = api.get(grid).ok().object();
        assertEquals(2, whole.getJsonArray("rooms").size());
        assertEquals(2, whole.getJsonArray("stays").size());
        assertEquals(15, whole.getJsonArray("midnights").size());
        assertEquals("[0,2,2,2,2,2,2,2,2,2,0,0,0,0]", whole.getJsonArray("taken").toString());
        assertFalse(whole.toString().contains("800102"), "nobody's IIN stands there");

        JsonObject second = api.get(grid + "&building=2&category=люкс").ok().object();
        assertEquals(1, second.getJsonArray("rooms").size());
        assertEquals(3, second.getInt("beds"), "the house is counted whole");
        assertEquals("from", api.get("resorts/" + lodging.resort() + "/room-grid").object().getString("field"));

        List<JsonObject> found = api.get("resorts/" + lodging.resort() + "/candidates?q=" + lodging.voucher(1)).ok().rows();
        assertEquals(1, found.size());
        assertTrue(found.get(0).getString("iin").contains("•"));
        assertEquals(List.of(), api.get("resorts/" + lodging.resort() + "/candidates?q=с").ok().rows());
    }

    private static Api administratorOf(House house, long resort) {
        String email = "rooms-elsewhere@test.arasan.example";
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Elsewhere", "role", "administrator",
                "language", "EN", "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }
}
