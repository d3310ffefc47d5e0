package org.arasan.system;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.member.Iin;

/** A union of a test's own with officers at every level, and what they apply for. */
public final class UnionOffices {

    public static final LocalDate FROM = LocalDate.now().plusDays(20);

    private final House house;
    private final String union;
    private final Api primary;
    private final Api sector;
    private final long quota;

    private UnionOffices(House house, String union, int vouchers) {
        this.house = house;
        this.union = union;
        this.primary = officer("PRIMARY", union, "Ақмола");
        this.sector = officer("SECTOR", union, null);
        this.quota = house.administrator().post("quotas", Map.of("union", union, "firstDay", FROM.toString(),
                "lastDay", FROM.plusDays(60).toString(), "vouchers", vouchers)).created();
    }

    /** @param vouchers that its quota grants */
    public static UnionOffices of(House house, String union, int vouchers) {
        return new UnionOffices(house, union, vouchers);
    }

    public Api primary() {
        return primary;
    }

    public Api sector() {
        return sector;
    }

    public Api federation() {
        return house.administrator();
    }

    public long quota() {
        return quota;
    }

    /** An officer's API of any union. */
    public Api officer(String level, String ofUnion, String region) {
        Map<String, Object> office = new HashMap<>(Map.of("level", level));
        if (ofUnion != null) {
            office.put("union", ofUnion);
        }
        if (region != null) {
            office.put("region", region);
        }
        String email = login(level, ofUnion, region);
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Төлеген Аманұлы", "role", "office",
                "language", "RU", "office", office)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }

    /** By which that officer signs in; the password is {@link House#PASSWORD}. */
    public static String login(String level, String ofUnion, String region) {
        return level.toLowerCase() + Integer.toHexString((ofUnion + region).hashCode()) + "@test.arasan.example";
    }

    /** The login of the officer of the primary organisation. */
    public String primaryLogin() {
        return login("PRIMARY", union, "Ақмола");
    }

    /** A person with a sound IIN of their own for each number. */
    public static Map<String, Object> person(int number) {
        return Map.of("iin", iin(number), "family", "Қожахметов", "given", "Ғалым", "patronymic", "Серікұлы");
    }

    public static String iin(int number) {
        return IntStream.range(0, 100).mapToObj(tail -> String.format("8503123%05d", number * 100 + tail))
                .filter(each -> Iin.flaw(each) == Iin.Flaw.SOUND).findFirst().orElseThrow();
    }

    public static Map<String, Object> application(Map<String, Object> person) {
        return new HashMap<>(Map.of("person", person, "validFrom", FROM.toString(), "validUntil", FROM.plusDays(20).toString(),
                "price", Map.of("total", 250_000)));
    }

    public static Map<String, Object> application(Map<String, Object> person, String key, Object value) {
        Map<String, Object> application = application(person);
        application.put(key, value);
        return application;
    }

    public Answer decide(Api officer, long voucher, String decision, String why) {
        return officer.post("vouchers/" + voucher + "/decisions", Map.of("decision", decision, "why", why));
    }

    /** One application that all levels approve. */
    public long approved(int number) {
        long id = primary.post("vouchers", application(person(number))).created();
        decide(primary, id, "APPROVED", "").ok();
        decide(sector, id, "APPROVED", "").ok();
        decide(federation(), id, "APPROVED", "").ok();
        return id;
    }

    public String union() {
        return union;
    }
}
