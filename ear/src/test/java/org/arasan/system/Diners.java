package org.arasan.system;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.launch.Api;

/** A small house for tests of the dining hall: its guests, its sittings, and their phones. */
public final class Diners {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private final House house;
    private final Lodging lodging;
    private final LocalDate first;

    /** Women who come on that day for ten days, two a room; in a house that eats at two sittings of so many seats, and dines at one. */
    public Diners(House house, String name, int series, LocalDate first, int guests, int seats) {
        this.house = house;
        this.first = first;
        lodging = new Lodging(house.administrator(), name, series, first);
        IntStream.range(0, guests).forEach(each -> lodging.guest("Ж", ""));
        lodging.enter(IntStream.rangeClosed(1, (guests + 1) / 2).mapToObj(room -> "1;2;12" + String.format("%02d", room) + ";стандарт;2;нет;да")
                .toArray(String[]::new));
        Map<String, Object> rules = new HashMap<>(api().get("resorts/" + resort() + "/rules").ok().object());
        rules.putAll(Map.of("diningSeats", seats, "hours", List.of(hours("BREAKFAST", "08:00", "08:30"), hours("BREAKFAST", "08:30", "09:00"),
                hours("LUNCH", "13:00", "13:30"), hours("LUNCH", "13:30", "14:00"), hours("DINNER", "18:30", "19:30"))));
        api().put("resorts/" + resort() + "/rules", rules).ok();
        api().post("intakes/" + intake() + "/room-plan", null).ok();
    }

    private static Map<String, Object> hours(String kind, String from, String until) {
        return Map.of("kind", kind, "from", from, "until", until);
    }

    public Api api() {
        return house.administrator();
    }

    public Lodging lodging() {
        return lodging;
    }

    public long resort() {
        return lodging.resort();
    }

    public long intake() {
        return lodging.intake();
    }

    /** The day of the stay, 1 being check-in. */
    public LocalDate day(int number) {
        return first.plusDays(number - 1L);
    }

    /** The moment of that day of the stay, in the house's time, as the API reads it. */
    public String at(int day, String time) {
        return day(day) + "T" + time + ":00+05:00";
    }

    /** The stay of the n-th guest. */
    public int stay(int number) {
        return lodging.id(number);
    }

    /** By which the n-th guest signs in, with the password of the house. */
    public String login(int number) {
        JsonObject slip = api().post("stays/" + stay(number) + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return slip.getString("login");
    }

    /** The n-th guest, signed in. */
    public Api guest(int number) {
        return house.anybody().as(login(number), House.PASSWORD);
    }

    /** An event that is open for signing up, from 17:00 to 18:00 on that day of the stay. */
    public long event(int day, String title, Integer places) {
        Map<String, Object> plan = new HashMap<>(Map.of("titles", Map.of("KK", title), "place", "Зал",
                "starts", at(day, "17:00"), "ends", at(day, "18:00")));
        if (places != null) {
            plan.put("places", places);
        }
        long event = api().post("resorts/" + resort() + "/leisure-events", plan).created();
        api().put("resorts/" + resort() + "/leisure-events/" + event + "/opening", null).ok();
        return event;
    }

    /** Those who go to an event and who wait, by the numbers of their stays. */
    public Map<String, List<Integer>> names(long event) {
        JsonObject read = api().get("resorts/" + resort() + "/leisure-events/" + event).ok().object();
        return Map.of("going", stays(read, "going"), "waiting", stays(read, "waiting"));
    }

    private static List<Integer> stays(JsonObject read, String list) {
        return read.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(each -> each.getInt("stay")).toList();
    }
}
