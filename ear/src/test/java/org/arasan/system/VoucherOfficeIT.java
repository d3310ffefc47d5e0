package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** From an application at a workplace to an approved voucher, and all that must not happen on the way. */
@WholeSystem
class VoucherOfficeIT {

    @Test
    void aVoucherClimbsThreeLevelsAndGetsItsNumberFromTheLast(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз трёх ступеней", 5);
        long id = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(1))).created();
        JsonObject applied = offices.primary().get("vouchers/" + id).ok().object();
        assertEquals("APPLIED PRIMARY", applied.getString("state") + " " + applied.getString("waitsAt"));
        assertFalse(applied.containsKey("number"));
        assertEquals(List.of(250_000, 137_500, 112_500, 0), List.of(applied.getJsonObject("price").getInt("total"),
                applied.getJsonObject("price").getInt("byUnion"), applied.getJsonObject("price").getInt("byMember"),
                applied.getJsonObject("price").getInt("byEmployer")));

        assertEquals("voucher.waits-elsewhere", offices.decide(offices.sector(), id, "APPROVED", "").code());
        assertEquals("SECTOR", offices.decide(offices.primary(), id, "APPROVED", "достойный работник").ok().object().getString("waitsAt"));
        assertEquals("voucher.waits-elsewhere", offices.decide(offices.primary(), id, "APPROVED", "").code());
        assertEquals("FEDERATION", offices.decide(offices.sector(), id, "APPROVED", "").ok().object().getString("waitsAt"));
        JsonObject approved = offices.decide(offices.federation(), id, "APPROVED", "").ok().object();
        assertEquals("APPROVED", approved.getString("state"));
        assertTrue(approved.getString("number").matches("AR-[0-9]{6}"), approved.getString("number"));
        assertEquals("voucher.decided", offices.decide(offices.federation(), id, "APPROVED", "").code());

        List<JsonObject> steps = offices.primary().get("vouchers/" + id + "/steps").ok().rows();
        assertEquals(List.of("APPLIED", "APPROVED", "APPROVED", "APPROVED"), steps.stream().map(each -> each.getString("what")).toList());
        assertEquals("достойный работник", steps.get(1).getString("why"));
    }

    @Test
    void aRejectionNeedsItsReasonAndGivesThePlaceBack(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз отказов", 1);
        long id = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(2))).created();
        assertEquals("voucher.quota-full", offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(3))).code());
        assertEquals("voucher.why-missing", offices.decide(offices.primary(), id, "REJECTED", " ").code());
        offices.decide(offices.primary(), id, "REJECTED", "не состоит в профсоюзе").ok();
        offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(3))).created();
        JsonObject quota = offices.primary().get("quotas/" + offices.quota()).ok().object();
        assertEquals("1 0 0 0", quota.getInt("applied") + " " + quota.getInt("approved") + " " + quota.getInt("used") + " "
                + quota.getInt("left"));
        assertEquals("voucher.quota-below-taken", house.administrator().put("quotas/" + offices.quota(), Map.of("vouchers", 0)).code());
        assertEquals(403, offices.primary().put("quotas/" + offices.quota(), Map.of("vouchers", 9)).status());
    }

    @Test
    void anotherUnionAndAnotherRegionSeeNothing(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз соседей", 5);
        long id = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(4))).created();
        Api stranger = offices.officer("SECTOR", "Чужой союз", null);
        Api elsewhere = offices.officer("PRIMARY", offices.union(), "Маңғыстау");
        for (Api other : List.of(stranger, elsewhere)) {
            assertEquals(404, other.get("vouchers/" + id).status());
            assertEquals(404, other.get("vouchers/" + id + "/steps").status());
            assertEquals(404, offices.decide(other, id, "REJECTED", "нет").status());
            assertEquals(404, other.put("vouchers/" + id + "/annulment", Map.of("why", "нет")).status());
            assertEquals(List.of(), other.get("vouchers").ok().rows());
            assertEquals("voucher.member-elsewhere", other.post("vouchers", UnionOffices.application(UnionOffices.person(4))).code());
        }
        int member = offices.primary().get("vouchers/" + id).ok().object().getInt("member");
        Map<String, Object> byId = UnionOffices.application(Map.of());
        byId.remove("person");
        byId.put("member", member);
        assertEquals(404, stranger.post("vouchers", byId).status());
        assertEquals(List.of(), stranger.get("quotas").ok().rows());
        assertEquals(401, house.anybody().get("vouchers").status());
    }

    @Test
    void theLastPlaceIsTakenOnceHoweverManyOfficersReachForIt(House house) throws Exception {
        UnionOffices offices = UnionOffices.of(house, "Союз спешки", 3);
        ExecutorService officers = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                int number = 100 + i;
                all.add(() -> offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(number))).status());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : officers.invokeAll(all)) {
                answers.add(each.get());
            }
            assertEquals(3, answers.stream().filter(status -> status == 201).count(), answers::toString);
            assertEquals(21, answers.stream().filter(status -> status == 409).count(), answers::toString);
        } finally {
            officers.shutdownNow();
        }
        assertEquals(0, offices.primary().get("quotas/" + offices.quota()).ok().object().getInt("left"));
    }

    @Test
    void numbersHaveNoGapsAlsoWhenManyAreApprovedAtOnce(House house) throws Exception {
        UnionOffices offices = UnionOffices.of(house, "Союз номеров", 20);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(200 + i))).created());
        }
        assertEquals(8, offices.primary().post("vouchers/approvals", Map.of("vouchers", ids)).ok().object().getInt("approved"));
        assertEquals(8, offices.sector().post("vouchers/approvals", Map.of("vouchers", ids)).ok().object().getInt("approved"));
        assertEquals(0, offices.sector().post("vouchers/approvals", Map.of("vouchers", ids)).ok().object().getInt("approved"));
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> all = ids.stream().map(id -> (Callable<Answer>) () ->
                    offices.decide(offices.federation(), id, "APPROVED", "")).toList();
            List<Integer> serials = new ArrayList<>();
            for (Future<Answer> each : officers.invokeAll(all)) {
                serials.add(Integer.valueOf(each.get().ok().object().getString("number").substring(3)));
            }
            serials.sort(Integer::compare);
            assertEquals(7, serials.get(7) - serials.get(0), serials::toString);
        } finally {
            officers.shutdownNow();
        }
    }

    @Test
    void aTypedNumberIsKeptAndNobodyGetsItTwice(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз бланков", 5);
        long id = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(300), "number", " ЛУ-2026 № 17 ")).created();
        assertEquals("voucher.number-taken", offices.primary().post("vouchers",
                UnionOffices.application(UnionOffices.person(301), "number", "ЛУ-2026 № 17")).code());
        for (Api officer : List.of(offices.primary(), offices.sector(), offices.federation())) {
            offices.decide(officer, id, "APPROVED", "").ok();
        }
        assertEquals("ЛУ-2026 № 17", offices.primary().get("vouchers/" + id).ok().object().getString("number"));
        assertEquals(1, offices.primary().get("vouchers?q=2026%20%E2%84%96%2017").ok().rows().size());
    }

    @Test
    void nobodyComesTwiceWithinTheYearsOfTheRule(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз очереди", 9);
        offices.approved(400);
        Map<String, Object> again = UnionOffices.application(UnionOffices.person(400));
        assertEquals("voucher.has-one", offices.primary().post("vouchers", again).code());
        again.put("validFrom", UnionOffices.FROM.plusDays(40).toString());
        again.put("validUntil", UnionOffices.FROM.plusDays(60).toString());
        rule(house, 2);
        try {
            Answer refused = offices.primary().post("vouchers", again);
            assertEquals("409 voucher.too-soon", refused.status() + " " + refused.code());
            assertTrue(refused.object().getString("detail").contains(String.valueOf(UnionOffices.FROM.getYear())), refused.text());
        } finally {
            rule(house, 0);
        }
        offices.primary().post("vouchers", again).created();
    }

    @Test
    void aStayUnderAVoucherOfAnotherHouseCountsForTheRuleAsWell(House house) {
        Guests guests = Guests.enrolled(house, "Жыл-Арасан", 5);
        rule(house, 1);
        try {
            Map<String, Object> again = UnionOffices.application(Map.of());
            again.remove("person");
            again.put("member", guests.member());
            Answer refused = house.administrator().post("vouchers", again);
            assertEquals("409 voucher.too-soon", refused.status() + " " + refused.code());
        } finally {
            rule(house, 0);
        }
    }

    @Test
    void aFormSentTwiceAppliesOnce(House house) throws Exception {
        UnionOffices offices = UnionOffices.of(house, "Союз двойного нажатия", 9);
        long first = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(450))).created();
        offices.decide(offices.primary(), first, "REJECTED", "проба").ok();
        ExecutorService clicks = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> click = () -> offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(450))).status();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : clicks.invokeAll(List.of(click, click, click, click))) {
                answers.add(each.get());
            }
            answers.sort(Integer::compare);
            assertEquals(List.of(201, 409, 409, 409), answers);
        } finally {
            clicks.shutdownNow();
        }
    }

    @Test
    void replacingTheGuestKeepsThePlaceOfTheQuota(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз замен", 2);
        JsonObject voucher = offices.federation().get("vouchers/" + offices.approved(460)).ok().object();
        long other = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(461))).created();
        int replacement = offices.primary().get("vouchers/" + other).ok().object().getInt("member");
        offices.decide(offices.primary(), other, "REJECTED", "едет взамен").ok();
        Api desk = house.administrator();
        long resort = desk.post("resorts", Map.of("name", "Орнына-Арасан", "zone", "Asia/Almaty")).created();
        Map<String, Object> stay = new HashMap<>(Map.of("resort", resort, "member", voucher.getInt("member"), "state", "CONFIRMED",
                "firstDay", UnionOffices.FROM.toString(), "lastDay", UnionOffices.FROM.plusDays(30).toString(),
                "voucher", voucher.getString("number")));
        assertEquals("voucher.not-valid-then", desk.post("stays", stay).code());
        stay.put("lastDay", UnionOffices.FROM.plusDays(9).toString());
        long id = desk.post("stays", stay).created();
        assertEquals("voucher.serves", desk.put("vouchers/" + voucher.getInt("id") + "/annulment", Map.of("why", "нет")).code());

        desk.post("stays/" + id + "/replacement", Map.of("member", replacement, "why", "болен")).created();
        JsonObject quota = desk.get("quotas/" + offices.quota()).ok().object();
        assertEquals("0 0 1 1", quota.getInt("applied") + " " + quota.getInt("approved") + " " + quota.getInt("used") + " "
                + quota.getInt("left"));
        assertEquals(List.of("USED", "REJECTED", "ANNULLED"), offices.primary().get("vouchers").ok().rows().stream()
                .map(each -> each.getString("state")).toList());
    }

    private static void rule(House house, int years) {
        JsonObject rules = house.administrator().get("voucher-rules").ok().object();
        Map<String, Object> changed = new HashMap<>(rules);
        changed.put("onceInYears", years);
        house.administrator().put("voucher-rules", changed).ok();
    }

    @Test
    void theFederationAnnulsForAReasonAndNobodyBelowDoes(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз отмен", 1);
        long id = offices.approved(500);
        assertEquals(403, offices.sector().put("vouchers/" + id + "/annulment", Map.of("why", "ошибка")).status());
        assertEquals("voucher.why-missing", offices.federation().put("vouchers/" + id + "/annulment", Map.of()).code());
        Answer read = offices.federation().get("vouchers/" + id).ok();
        Answer annulled = offices.federation().sending("If-Match", read.header("ETag")).put("vouchers/" + id + "/annulment",
                Map.of("why", "отказ гостя")).ok();
        assertEquals("ANNULLED отказ гостя", annulled.object().getString("state") + " " + annulled.object().getString("why"));
        assertEquals(412, offices.federation().sending("If-Match", read.header("ETag")).put("vouchers/" + id + "/annulment",
                Map.of("why", "ещё раз")).status());
        assertEquals(1, offices.primary().get("quotas/" + offices.quota()).ok().object().getInt("left"));
    }

    @Test
    void badInputIsRefusedAtItsFieldAndNothingIsLost(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз ошибок", 5);
        Map<String, Object> person = UnionOffices.person(600);
        refused(offices, "validUntil", "voucher.dates-reversed", "validUntil", UnionOffices.FROM.minusDays(1).toString());
        refused(offices, "validUntil", "voucher.dates-far", "validUntil", UnionOffices.FROM.plusYears(50).toString());
        refused(offices, "validUntil", "voucher.dates-past", "validUntil", "2020-01-01");
        refused(offices, "validUntil", "voucher.validity-short", "days", 30);
        refused(offices, "days", "voucher.days-range", "days", 0);
        refused(offices, "total", "voucher.price-sum", "price", Map.of("total", 100, "byUnion", 50, "byMember", 49, "byEmployer", 0));
        refused(offices, "total", "voucher.price-range", "price", Map.of("total", 100, "byUnion", 150, "byMember", -50, "byEmployer", 0));
        refused(offices, "number", "voucher.number-form", "number", "=1+1");
        refused(offices, "paymentNote", "voucher.text-long", "paymentNote", "x".repeat(3_000));
        for (String name : List.of("x".repeat(90), "\u202eмоҒ", "Ғалым 😀", "'; drop table voucher; --", "=1+1", "")) {
            Map<String, Object> other = new HashMap<>(person);
            other.put("given", name);
            Answer answer = offices.primary().post("vouchers", UnionOffices.application(other));
            assertEquals("422 voucher.person-given given", answer.status() + " " + answer.code() + " " + answer.object().getString("field"));
        }
        Map<String, Object> other = new HashMap<>(person);
        other.put("given", "x".repeat(10_000));
        assertEquals("refusal.long", offices.primary().post("vouchers", UnionOffices.application(other)).code());
        other.put("given", "Ғалым");
        other.put("iin", "850312300000");
        assertEquals("iin", offices.primary().post("vouchers", UnionOffices.application(other)).object().getString("field"));
        assertEquals(List.of(), offices.primary().get("vouchers").ok().rows());
        Map<String, Object> arabic = new HashMap<>(person);
        arabic.put("given", "محمد");
        offices.primary().post("vouchers", UnionOffices.application(arabic)).created();
    }

    private static void refused(UnionOffices offices, String field, String code, String key, Object value) {
        Answer answer = offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(600), key, value));
        assertEquals("422 " + code + " " + field, answer.status() + " " + answer.code() + " " + answer.object().getString("field"));
    }
}
