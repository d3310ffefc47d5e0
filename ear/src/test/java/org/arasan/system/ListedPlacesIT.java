package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However people come, by a link, by a list or by a voucher at the desk, they take the same places, and leave them to the same line. */
@WholeSystem
class ListedPlacesIT {

    private static final String OWN = SignUps.UNIONS.get(0);
    private static final String OTHER = SignUps.UNIONS.get(1);
    /** That of the guests of a {@link Lodging}. */
    private static final String LODGED = "Культура, спорт";

    @AfterEach
    void everybodyIsCountedOnce(House house) throws SQLException {
        assertEquals(List.of(), Consistency.faults(house));
    }

    @Test
    void aListTakesPlacesBeforeAndAfterTheAdmissionIsOpenedAndWhoHasNoneIsNamed(House house) {
        SignUps event = new SignUps(house, 5).byDay();
        event.confirm(event.list(men(3), OWN)).ok();
        assertEquals("admission.below-taken", house.administrator().put("intakes/" + event.intake() + "/admission", event.terms(2, Map.of())).code());
        event.open(5, Map.of("quotas", List.of(Map.of("union", OWN, "most", 4))));
        assertEquals(3, event.admission().getInt("taken"));
        String link = event.link("APPLICATION");
        assertEquals(2, house.anybody().get("joins/" + link).ok().object().getInt("left"));

        JsonObject preview = event.list(men(2), OWN);
        assertEquals(List.of("3 admission.quota-full"), faults(preview));
        event.confirm(preview).ok();
        assertEquals(4, event.admission().getInt("taken"));
        assertEquals("ACCEPTED", state(event.join(link, SignUps.form("MALE", 1980, OTHER))));
        assertEquals("WAITING", state(event.join(link, SignUps.form("MALE", 1980, OTHER))));
        assertEquals(List.of("2 admission.full"), faults(event.list(men(1), OTHER)));
        assertEquals(5, event.members());
    }

    @Test
    void whoCameByAListAndSignsUpIsCountedOnceAndToldNothingOfIt(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(3, Map.of());
        List<String> listed = men(1);
        event.confirm(event.list(listed, OWN)).ok();
        String link = event.link("APPLICATION");
        assertEquals("ACCEPTED", state(event.join(link, SignUps.form(listed.get(0), OWN))));
        assertEquals(1, event.admission().getInt("taken"));
        assertEquals("REPEATED", event.applications("").get(0).getString("state"));

        Map<String, Object> waiting = SignUps.form("FEMALE", 1980, OTHER);
        event.open(1, Map.of());
        assertEquals("WAITING", state(event.join(link, waiting)));
        event.open(2, Map.of("selection", true));
        event.confirm(event.list(List.of((String) waiting.get("iin")), OTHER)).ok();
        assertEquals("WAITING", event.state(waiting), "nothing tells that the person has come by a list");
        event.open(4, Map.of());
        assertEquals(2, event.admission().getInt("taken"));
    }

    @Test
    void signingUpBesideAnImportGivesEveryPlaceOnce(House house) throws Exception {
        for (int round = 0; round < 2; round++) {
            SignUps event = new SignUps(house, 5).byDay().open(6, Map.of("quotas", List.of(Map.of("union", OWN, "most", 5))));
            String link = event.link("APPLICATION");
            JsonObject preview = event.list(men(4), OWN);
            List<Callable<Answer>> racers = new ArrayList<>(SignUps.forms(10, 1980).stream()
                    .<Callable<Answer>>map(form -> () -> event.join(link, form)).toList());
            racers.add(4, () -> event.confirm(preview));
            List<Answer> answers = SignUps.together(16, racers);
            Answer list = answers.remove(4);
            assertTrue(answers.stream().allMatch(each -> each.status() == 201), answers::toString);
            assertTrue(list.status() == 200 || list.code().equals("exchange.preview-changed"), list::text);
            long seated = answers.stream().filter(each -> state(each).equals("ACCEPTED")).count();
            assertEquals(6, event.admission().getInt("taken"));
            assertEquals(6, event.members());
            assertEquals(6, seated + (list.status() == 200 ? 4 : 0));
            if (list.status() != 200) {
                JsonObject now = event.preview(preview.getInt("id"));
                assertEquals(4, now.getInt("faulty"), "no place is left");
            }
        }
    }

    @Test
    void aStayThatEndsOrPassesOnLeavesThePlaceToWhoeverWaits(House house) throws SQLException {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Орын-Арасан", 171, LocalDate.now().plusDays(90)).guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;2;1202;стандарт;2;нет;да");
        SignUps stay = new SignUps(house, lodging).open(2, Map.of());
        String link = stay.link("APPLICATION");
        Map<String, Object> first = SignUps.with(SignUps.form("FEMALE", 1980, LODGED), "region", "Алматы");
        Map<String, Object> second = SignUps.with(SignUps.form("FEMALE", 1980, LODGED), "region", "Алматы");
        assertEquals("WAITING", state(stay.join(link, first)));
        assertEquals("WAITING", state(stay.join(link, second)));

        int former = lodging.id(1);
        cancel(api, former);
        assertEquals("ACCEPTED", stay.state(first));
        assertEquals("WAITING", stay.state(second));
        assertEquals(2, stay.admission().getInt("taken"));
        Answer again = api.post("stays", Map.of("intake", lodging.intake(), "member", lodging.member(1), "voucher", lodging.voucher(1), "why", "test"));
        assertEquals("admission.full", again.code());

        api.post("stays/" + lodging.id(2) + "/replacement", Map.of("member", lodging.member(1), "why", "test")).ok();
        quiet(api);
        assertEquals("WAITING", stay.state(second), "the other guest has the place");

        cancel(api, offered(house, lodging));
        assertEquals("WITHDRAWN", stay.state(first));
        assertEquals("ACCEPTED", stay.state(second));
    }

    /** The stay that is not paid for yet. */
    private static long offered(House house, Lodging lodging) throws SQLException {
        try (Connection database = house.connect(); Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(
                "select id from stay where state in ('REQUESTED', 'HELD') and intake_id = " + lodging.intake())) {
            assertTrue(row.next());
            return row.getLong(1);
        }
    }

    private static void cancel(Api api, long stay) {
        api.put("stays/" + stay + "/cancellation", Map.of("why", "test")).ok();
        quiet(api);
    }

    /** Whatever is due is done. */
    private static void quiet(Api api) {
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
    }

    private static List<String> men(int count) {
        return IntStream.range(0, count).mapToObj(each -> SignUps.somebody("MALE", 1980)).toList();
    }

    private static List<String> faults(JsonObject preview) {
        return preview.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("line") + " " + each.getString("code")).toList();
    }

    private static String state(Answer joined) {
        return joined.ok().object().getString("state");
    }
}
