package org.arasan.launch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who come to courses without staying overnight: nobody of the intakes, and nobody twice. */
final class DemoListeners {

    static final List<String> REGIONS = List.of("Астана", "Алматы", "Шымкент", "Қарағанды", "Павлодар", "Шығыс Қазақстан", "Абай", "Ұлытау",
            "Жетісу", "Алматы облысы", "Жамбыл", "Түркістан", "Қызылорда", "Ақтөбе", "Атырау", "Маңғыстау", "Батыс Қазақстан", "Қостанай",
            "Солтүстік Қазақстан", "Ақмола");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<String> POSITIONS = List.of("председатель первички", "член профкома", "профорг", "технический инспектор");
    private static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык\r\n";

    private final List<String> unions;
    private final List<String> regions;
    private final List<DemoNames> tongues;
    private int place;

    /**
     * @param from    tells one course's people from another's: the place of the first
     * @param tongues languages in turn
     */
    DemoListeners(int from, List<String> unions, List<String> regions, List<DemoNames> tongues) {
        this.place = from;
        this.unions = unions;
        this.regions = regions;
        this.tongues = tongues;
    }

    private record Listener(String iin, String[] name, boolean man, LocalDate born, String phone, String union, String region, String position,
                            DemoNames tongue) {

        String row() {
            return String.join(";", iin, name[0], name[1], name[2], man ? "М" : "Ж", born.format(DATE), phone, "", union, region, position,
                    tongue.word) + "\r\n";
        }
    }

    /** The next so many as a list; {@code guests} are rows of people who are known from elsewhere. */
    byte[] list(int count, String... guests) {
        StringBuilder file = new StringBuilder("\uFEFF").append(HEAD);
        List.of(guests).forEach(file::append);
        next(count).forEach(each -> file.append(each.row()));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The next so many as they fill in a sign-up form. */
    List<Map<String, Object>> forms(int count) {
        return next(count).stream().map(each -> {
            Map<String, Object> form = new HashMap<>(Map.of("key", (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""), "iin", each.iin,
                    "family", each.name[0], "given", each.name[1], "patronymic", each.name[2], "phone", each.phone, "union", each.union,
                    "region", each.region, "language", each.tongue.name()));
            form.put("consent", true);
            return form;
        }).toList();
    }

    private List<Listener> next(int count) {
        List<Listener> people = new ArrayList<>();
        for (int end = place + count; place < end; place++) {
            boolean man = place % 5 < 2;
            DemoNames tongue = tongues.get(place % tongues.size());
            LocalDate born = LocalDate.of(1966, 3, 5).plusDays(place * 2477L % 12_000);
            String phone = String.format("+7 7%02d %03d %02d %02d", place * 7 % 10, place * 379 % 1000, place * 31 % 100, place * 53 % 100);
            people.add(new Listener(DemoPeople.iin(2000 + place % 900, man, born), tongue.of(place, man), man, born, phone,
                    unions.get(place % unions.size()), regions.get(place * 3 % regions.size()), POSITIONS.get(place % POSITIONS.size()), tongue));
        }
        return people;
    }
}
