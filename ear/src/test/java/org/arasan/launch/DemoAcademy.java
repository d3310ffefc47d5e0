package org.arasan.launch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** An academy in Tashkent on the third day of a paid course, in Uzbek and in Russian, with contracts in every state of payment. */
final class DemoAcademy {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tashkent");
    private static final int DAYS = 5;
    private static final int PRICE = 3_600_000;
    private static final int LISTENERS = 22;
    private static final Map<String, Object> TITLES = Map.of("RU", "Охрана труда на предприятии", "KK", "Кәсіпорындағы еңбекті қорғау",
            "EN", "Labour protection at the enterprise", "KY", "Ишканадагы эмгекти коргоо", "UZ", "Korxonada mehnatni muhofaza qilish");
    private static final List<String> UNIONS = List.of("Oʻzbekiston konchilari kasaba uyushmasi", "Transport xodimlari kasaba uyushmasi");
    private static final List<String> REGIONS = List.of("Toshkent", "Navoiy", "Samarqand", "Buxoro", "Fargʻona");
    private static final String TOPICS = """
            1; 4; maʼruza; Huquq; Mehnat kodeksi va mehnat muhofazasi; Трудовой кодекс и охрана труда
            1; 4; amaliyot; Huquq; Ish beruvchi va xodim majburiyatlari; Обязанности работодателя и работника
            2; 4; maʼruza; Xavf; Ish joyidagi xavflarni baholash; Оценка рисков на рабочем месте
            2; 4; amaliyot; Xavf; Ish joylarini attestatsiyadan oʻtkazish; Аттестация рабочих мест
            3; 4; maʼruza; Hodisa; Baxtsiz hodisalarni tekshirish; Расследование несчастных случаев
            3; 4; amaliyot; Hodisa; Hujjatlar va dalolatnomalar; Документы и акты
            4; 4; trening; Nazorat; Jamoatchilik nazorati; Общественный контроль
            4; 4; amaliyot; Nazorat; Jamoa shartnomasidagi mehnat muhofazasi; Охрана труда в коллективном договоре
            5; 4; seminar; Nazorat; Yakuniy ish; Итоговая работа
            """;
    private static final String VENUES = "1-auditoriya;занятия;30\n2-auditoriya;занятия;30\n";
    private static final String TEACHERS = """
            Abdullayeva Nargiza;узб, рус;1, 2, 3, 4, 9;1-5
            Sodiqov Ravshan;узб;5, 6, 7, 8, 9;1-5
            Ким Валерий;рус;1, 2, 3, 4, 5, 6, 7, 8, 9;1-5
            """;

    private final Api api;
    private final LocalDate firstDay;
    private DemoCourse course;

    DemoAcademy(Api api, LocalDate today) {
        this.api = api;
        this.firstDay = today.minusDays(2);
    }

    void live(Instant now) {
        long academy = DemoCourse.house(api, "Mehnat va ijtimoiy munosabatlar akademiyasi", ZONE);
        long programme = DemoCourse.found(api, "academy-course", TITLES, DAYS, 36, Map.of("form", "course", "profession", "protection",
                "currency", "UZS", "price", String.valueOf(PRICE)));
        DemoCourse.teach(api, programme, "RU", TOPICS);
        course = DemoCourse.open(api, programme, academy, ZONE, firstDay, Map.of());
        course.plan(VENUES, TEACHERS, new DemoListeners(800, UNIONS, REGIONS, List.of(DemoNames.UZ, DemoNames.UZ, DemoNames.RU)).list(LISTENERS));
        List<Integer> people = course.people().stream().map(each -> each.getInt("enrolment")).toList();
        long metals = sign("SH-2026/41", "Navoiy kon-metallurgiya kombinati", people.subList(0, 10), List.of(-20, -1, 20));
        pay(metals, 10 * PRICE / 3, "TN-1187", 15);
        pay(metals, 4_500_000, "TN-1203", 3);
        long metro = sign("SH-2026/42", "Toshkent metropoliteni", people.subList(10, 16), List.of(-6, 25));
        pay(metro, 2 * PRICE, "TN-1196", 8);
        long own = sign("SH-2026/43", "Umarova Feruza (jismoniy shaxs)", people.subList(16, 17), List.of(-4));
        pay(own, PRICE, "KV-0093", 4);
        course.live(now);
    }

    /** @param due days from the first one, on which parts alike fall due */
    private long sign(String number, String payer, List<Integer> listeners, List<Integer> due) {
        int price = listeners.size() * PRICE;
        List<Map<String, Object>> instalments = due.stream().map(days -> Map.<String, Object>of("dueOn", firstDay.plusDays(days).toString(),
                "amount", price / due.size())).toList();
        return api.post("academy/contracts", Map.of("intake", course.id(), "listeners", listeners, "number", number, "payer", payer,
                "price", price, "signedOn", firstDay.minusDays(25).toString(), "instalments", instalments)).created();
    }

    private void pay(long contract, int amount, String reference, int daysBefore) {
        api.post("academy/contracts/" + contract + "/receipts", Map.of("amount", amount, "paidOn", firstDay.minusDays(daysBefore).toString(),
                "reference", reference)).ok();
    }
}
