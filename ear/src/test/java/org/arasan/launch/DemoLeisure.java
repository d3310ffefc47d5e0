package org.arasan.launch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evenings of an intake: one that has been, a concert to which all may come, and an excursion by a car that is full, so that some wait. */
final class DemoLeisure {

    /** After the last sitting of dinner, where neither lessons nor treatments are. */
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final Map<String, Object> MEETING = Map.of("RU", "Вечер знакомства", "KK", "Танысу кеші", "EN", "Getting acquainted",
            "KY", "Таанышуу кечеси", "UZ", "Tanishuv kechasi");
    private static final Map<String, Object> CONCERT = Map.of("RU", "Концерт домбристов", "KK", "Домбырашылар концерті", "EN", "Dombyra concert",
            "KY", "Домбурачылар концерти", "UZ", "Doʻmbira konserti");
    private static final Map<String, Object> EXCURSION = Map.of("RU", "Экскурсия в обсерваторию", "KK", "Обсерваторияға экскурсия",
            "EN", "Excursion to the observatory", "KY", "Обсерваторияга экскурсия", "UZ", "Rasadxonaga ekskursiya");
    private static final int SEATS = 2;

    private final Api api;
    private final long resort;
    private final ZoneId zone;
    private final LocalDate firstDay;

    DemoLeisure(Api api, long resort, ZoneId zone, LocalDate firstDay) {
        this.api = api;
        this.resort = resort;
        this.zone = zone;
        this.firstDay = firstDay;
    }

    /** @param guests signed in; more than the car has seats. The last of them is the demo's member */
    void invite(List<Api> guests) {
        long meeting = open(2, MEETING, "Актовый зал", null);
        long concert = open(7, CONCERT, "Актовый зал", 80);
        long excursion = open(8, EXCURSION, "Главный вход, машина санатория", SEATS);
        for (Api guest : guests) {
            List.of(meeting, concert, excursion).forEach(event -> guest.put("my/leisure-events/" + event + "/sign-up", null).ok());
        }
        draft(9, Map.of("RU", "Турнир по тогызкумалаку", "KK", "Тоғызқұмалақ турнирі"), "Библиотека", 16);
    }

    private long open(int day, Map<String, Object> titles, String place, Integer places) {
        long event = draft(day, titles, place, places);
        api.put("resorts/" + resort + "/leisure-events/" + event + "/opening", null).ok();
        return event;
    }

    private long draft(int day, Map<String, Object> titles, String place, Integer places) {
        LocalDate date = firstDay.plusDays(day - 1L);
        Map<String, Object> plan = new HashMap<>(Map.of("titles", titles, "place", place, "starts", at(date, EVENING), "ends",
                at(date, EVENING.plusMinutes(90))));
        if (places != null) {
            plan.put("places", places);
        }
        return api.post("resorts/" + resort + "/leisure-events", plan).created();
    }

    private String at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant().toString();
    }
}
