package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The demo's doctor at work: everybody is prescribed the base programme but one guest, for whom it is picked by hand, and days gone by are noted. */
final class DemoCure {

    private static final List<Map<String, Object>> CONDITIONS = List.of(
            Map.of("name", "Кардиостимулятор", "kinds", List.of("Магнитотерапия")),
            Map.of("name", "Варикозное расширение вен", "kinds", List.of("Грязевая аппликация", "Массаж")),
            Map.of("name", "Бронхиальная астма", "kinds", List.of("Соляная комната")));
    /** One in so many did not come. */
    private static final int MISSED = 211;

    private final Api doctor;
    private final long resort;
    private final Map<String, Integer> kinds;

    /** @param doctor signed in */
    DemoCure(Api doctor, long resort) {
        this.doctor = doctor;
        this.resort = resort;
        this.kinds = doctor.get("resorts/" + resort + "/treatments").ok().rows().stream()
                .collect(Collectors.toMap(each -> each.getString("name"), each -> each.getInt("id")));
    }

    /** Enters conditions, and prescribes to all of an intake; by hand to the guest of that stay, in whom the first condition was found. */
    void prescribe(long intake, int stay) {
        List<Long> conditions = CONDITIONS.stream().map(this::enter).toList();
        String guest = "doctor/guests/" + stay;
        doctor.post(guest + "/conditions", Map.of("condition", conditions.get(0))).ok();
        prescribe(guest, "Приём врача", 2, 1, 10, "MORNING");
        prescribe(guest, "Минеральная ванна", 4, 3, 9, "MORNING");
        prescribe(guest, "Ингаляция", 5, 2, 8, "AFTERNOON");
        prescribe(guest, "Соляная комната", 4, 3, 10, "ANY");
        prescribeToAll(intake);
    }

    void prescribeToAll(long intake) {
        doctor.put("doctor/intakes/" + intake + "/base-programme", null).ok();
    }

    private long enter(Map<String, Object> condition) {
        List<Integer> forbidden = ((List<?>) condition.get("kinds")).stream().map(kinds::get).toList();
        return doctor.post("resorts/" + resort + "/conditions", Map.of("name", condition.get("name"), "kinds", forbidden)).created();
    }

    private void prescribe(String guest, String kind, int count, int firstDay, int lastDay, String part) {
        doctor.post(guest + "/prescriptions", Json.createObjectBuilder().add("kind", kinds.get(kind)).add("count", count)
                .add("firstDay", firstDay).add("lastDay", lastDay).add("part", part).build()).ok();
    }

    /** Says of what was to happen in the days from the first to before the last, and by now on the last, that it has, mostly. */
    void note(LocalDate first, LocalDate last, Instant now) {
        List<Integer> cabinets = doctor.get("resorts/" + resort + "/cabinets").ok().rows().stream().map(each -> each.getInt("id")).toList();
        first.datesUntil(last.plusDays(1)).flatMap(day -> cabinets.stream().map(each -> "doctor/cabinets/" + each + "/appointments?day=" + day))
                .flatMap(path -> doctor.get(path).ok().rows().stream()).map(each -> each.getJsonObject("appointment"))
                .filter(each -> Instant.parse(each.getString("ends")).isBefore(now)).toList().parallelStream().forEach(this::note);
    }

    private void note(JsonObject appointment) {
        int id = appointment.getInt("id");
        doctor.put("doctor/appointments/" + id + "/state", Map.of("state", id % MISSED == 0 ? "MISSED" : "DONE")).ok();
    }
}
