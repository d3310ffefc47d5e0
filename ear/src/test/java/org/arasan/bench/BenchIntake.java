package org.arasan.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.arasan.launch.Api;

/** An intake to measure with, in a house of so many double rooms. */
public record BenchIntake(Api api, long resort, long id) {

    static BenchIntake open(Api api, int rooms) {
        return open(api, "Bench", rooms);
    }

    /** @param name of the resort, a new one */
    public static BenchIntake open(Api api, String name, int rooms) {
        long resort = api.post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        BenchIntake intake = new BenchIntake(api, resort, api.post("intakes",
                Map.of("programme", programme, "resort", resort, "firstDay", LocalDate.now().plusDays(30).toString())).created());
        intake.confirm(intake.handIn("rooms.csv", rooms(rooms)));
        return intake;
    }

    /** Hands a file in and has it written. */
    public void take(String name, byte[] file) {
        confirm(handIn(name, file));
    }

    /** Hands a file in; answers the import's id. */
    long handIn(String name, byte[] file) {
        return api.upload("intakes/" + id + "/imports", "files", Map.of(name, file)).created();
    }

    void confirm(long batch) {
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
    }

    /** Every tenth accessible, a quarter of them on the first floor. */
    private static byte[] rooms(int count) {
        StringBuilder file = new StringBuilder("Корпус;Этаж;Номер;Категория;Мест;Доступный;Лифт\r\n");
        for (int i = 0; i < count; i++) {
            file.append("1;").append(1 + i % 4).append(';').append(1000 + i).append(";стандарт;2;").append(i % 10 == 0 ? "да" : "нет").append(";да\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
