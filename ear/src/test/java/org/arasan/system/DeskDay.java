package org.arasan.system;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.arasan.launch.Api;

/** A house whose intake begins today: its women are awaited, and each has a bed. */
public final class DeskDay {

    public static final String PASSWORD = "Самал таулар 2026";

    private final House house;
    private final Lodging lodging;
    private final int series;

    private DeskDay(House house, Lodging lodging, int series) {
        this.house = house;
        this.lodging = lodging;
        this.series = series;
    }

    /** @param series tells its guests from those of other tests; two digits */
    public static DeskDay opened(House house, String name, int series, int guests) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, name, series, today(api));
        for (int i = 0; i < guests; i++) {
            lodging.guest("Ж", "");
        }
        lodging.enter("1;2;1201;стандарт;2;нет;да", "1;2;1202;стандарт;2;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        return new DeskDay(house, lodging, series);
    }

    /** The day it is in the house, by its clock. */
    static LocalDate today(Api api) {
        return LocalDate.ofInstant(Instant.parse(api.get("clock").ok().object().getString("now")), ZoneId.of("Asia/Almaty"));
    }

    public long resort() {
        return lodging.resort();
    }

    long intake() {
        return lodging.intake();
    }

    /** The n-th guest's stay, from 1. */
    public int stay(int number) {
        return lodging.id(number);
    }

    JsonObject told(int number) {
        return lodging.stay(number);
    }

    public String voucher(int number) {
        return lodging.voucher(number);
    }

    /** The voucher of the guest of that name. */
    public String voucherOf(String name) {
        return house.administrator().get("stays?intake=" + lodging.intake()).ok().rows().stream()
                .filter(stay -> stay.getJsonObject("guest").getString("name").equals(name)).findFirst().orElseThrow().getString("voucher");
    }

    public int room(String number) {
        return house.administrator().get("resorts/" + resort() + "/rooms").ok().rows().stream()
                .filter(each -> each.getString("number").equals(number)).findFirst().orElseThrow().getInt("id");
    }

    /** Lets a colleague of this house in, and answers how they sign in. */
    public String colleague(String role) {
        String email = role + "-" + series + "@test.arasan.example";
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Ғалия Темірқызы", "role", role, "language", "KK",
                "resort", resort())).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", PASSWORD)).ok();
        return email;
    }

    Api signedIn(String role) {
        return house.anybody().as(colleague(role), PASSWORD);
    }
}
