package org.arasan.launch;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A union's offices in the demo: two officers, quotas of three unions, and vouchers at every step of their way. */
final class DemoOffices {

    static final String OFFICER = "officer@demo.arasan.example";
    static final String COMMITTEE = "committee@demo.arasan.example";

    private static final String UNION = "Культура, спорт, туризм и информация";
    private static final String REGION = "Алматы";
    /** People of a list of their own, so that nobody of the intakes comes twice. */
    private static final int SERIES = 7;

    private final Api administrator;
    private final Api officer;
    private final Api committee;
    private final LocalDate today;

    private DemoOffices(Api administrator, Api officer, Api committee, LocalDate today) {
        this.administrator = administrator;
        this.officer = officer;
        this.committee = committee;
        this.today = today;
    }

    static Map<String, Object> primary() {
        return Map.of("level", "PRIMARY", "union", UNION, "region", REGION);
    }

    static Map<String, Object> sector() {
        return Map.of("level", "SECTOR", "union", UNION);
    }

    /** Grants quotas, applies, and lets the levels decide: some vouchers are through, some wait, one is rejected, one annulled. */
    static void work(Api administrator, Api officer, Api committee, long resort, LocalDate today) {
        DemoOffices offices = new DemoOffices(administrator, officer, committee, today);
        offices.grant(UNION, null, null, 40);
        offices.grant("Лесное хозяйство и животный мир", null, null, 25);
        offices.grant("Строительный комплекс и ЖКХ", "Астана", resort, 6);
        offices.decide(offices.applications(resort));
    }

    private void grant(String union, String region, Long resort, int vouchers) {
        Map<String, Object> grant = new HashMap<>(Map.of("union", union, "firstDay", today.withDayOfYear(1).toString(),
                "lastDay", today.plusYears(1).withDayOfYear(1).minusDays(1).plusMonths(6).toString(), "vouchers", vouchers));
        if (region != null) {
            grant.put("region", region);
            grant.put("resort", resort);
        }
        administrator.post("quotas", grant).ok();
    }

    private List<Long> applications(long resort) {
        return new DemoPeople(SERIES, today.getYear()).persons(9).stream().map(person -> officer.post("vouchers", Map.of("person", person,
                "resort", resort, "validFrom", today.plusDays(20).toString(), "validUntil", today.plusDays(50).toString(),
                "price", Map.of("total", 280_000))).created()).toList();
    }

    private void decide(List<Long> ids) {
        reject(officer, ids.get(8), "Стаж в профсоюзе меньше года");
        officer.post("vouchers/approvals", Map.of("vouchers", ids.subList(0, 7), "why", "Решение профкома")).ok();
        committee.post("vouchers/approvals", Map.of("vouchers", ids.subList(0, 5), "why", "")).ok();
        administrator.post("vouchers/approvals", Map.of("vouchers", ids.subList(0, 3), "why", "")).ok();
        administrator.put("vouchers/" + ids.get(2) + "/annulment", Map.of("why", "Отказался по семейным обстоятельствам")).ok();
    }

    private static JsonObject reject(Api by, long voucher, String why) {
        return by.post("vouchers/" + voucher + "/decisions", Map.of("decision", "REJECTED", "why", why)).ok().object();
    }
}
