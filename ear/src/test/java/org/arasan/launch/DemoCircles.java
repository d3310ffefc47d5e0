package org.arasan.launch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Study circles: 28 conveners of all regions were trained for five days two months ago and work on trial since; some have founded circles. */
final class DemoCircles {

    private static final int DAYS = 5;
    private static final Map<String, Object> TITLES = Map.of("RU", "Профсоюзные учебные кружки", "KK", "Кәсіподақ оқу үйірмелері",
            "EN", "Union study circles", "KY", "Профсоюз окуу ийримдери", "UZ", "Kasaba uyushmasi oʻquv toʻgaraklari");
    private static final List<String> UNIONS = List.of("Образование и наука", "Химическая промышленность", "Связь", "Агропромышленный комплекс");
    private static final String TOPICS = """
            1; 2; лекция; Кружок; Учебный кружок: учимся друг у друга; Оқу үйірмесі: бір-бірімізден үйренеміз
            1; 2; тренинг; Кружок; Роль ведущего; Жетекшінің рөлі
            2; 2; тренинг; Ведущий; Как взрослые учатся; Ересектер қалай үйренеді
            2; 2; тренинг; Ведущий; Вопросы, которые открывают разговор; Әңгіме ашатын сұрақтар
            3; 2; практикум; Ведущий; План встреч и материалы; Кездесулер жоспары мен материалдар
            3; 2; практикум; Ведущий; Пробная встреча; Сынақ кездесу
            4; 2; лекция; Темы; Трудовые права простыми словами; Еңбек құқықтары қарапайым тілмен
            4; 2; лекция; Темы; Безопасность на рабочем месте; Жұмыс орнындағы қауіпсіздік
            5; 2; практикум; Работа; Протокол, отчёт, обмен опытом; Хаттама, есеп, тәжірибе алмасу
            5; 2; семинар; Работа; Планы кружков на полгода; Үйірмелердің жартыжылдық жоспары
            """;
    private static final String VENUES = "Зал кружков;занятия;20\nБелый зал;занятия;20\n";
    private static final String TRAINERS = """
            Жанділдина Сәуле;қаз, рус;1, 2, 3, 4, 5, 6, 7, 8, 9, 10;1-5
            Линдквист Анна;рус;1, 2, 3, 4, 5, 6, 7, 8, 9, 10;1-5
            """;

    /** How often each of the founded circles has met. */
    private static final List<Integer> MET = List.of(3, 2, 0);

    private final Api anybody;
    private final Api api;
    private final ZoneId zone;
    private final long resort;

    DemoCircles(Api anybody, Api api, ZoneId zone, long resort) {
        this.anybody = anybody;
        this.api = api;
        this.zone = zone;
        this.resort = resort;
    }

    /** @param guest a row of a list: the demo's member, who is one of the conveners */
    void live(LocalDate today, Instant now, String guest) {
        long programme = DemoCourse.found(api, "study-circles", TITLES, DAYS, 4 * DAYS, Map.of());
        DemoCourse.teach(api, programme, "KK", TOPICS);
        DemoCourse training = DemoCourse.open(api, programme, resort, zone, today.minusDays(64), Map.of("trialMonths", "6"));
        training.plan(VENUES, TRAINERS, new DemoListeners(200, UNIONS, DemoListeners.REGIONS, List.of(DemoNames.KK, DemoNames.KK, DemoNames.RU))
                .list(27, guest));
        training.live(now);
        api.post("intakes/" + training.id() + "/actions/announce-exchange", Map.of("details", Map.of(
                "exchangeOn", today.plusDays(125).toString(), "exchangeAt", "Дворец труда, Астана"))).ok();
        work(training, today, guest.split(";"));
    }

    /** The demo's member and two others found circles, which meet every other week. */
    private void work(DemoCourse training, LocalDate today, String[] guest) {
        String first = guest[1] + " " + guest[2] + " " + guest[3];
        List<Integer> conveners = training.people().stream().sorted(Comparator.comparing(each -> !each.getString("member").equals(first)))
                .limit(MET.size()).map(each -> each.getInt("enrolment")).toList();
        LocalDate founded = today.minusDays(50);
        DemoIntake.moveTo(api, founded.atTime(LocalTime.NOON).atZone(zone).toInstant());
        List<DemoCircle> circles = conveners.parallelStream().map(each -> new DemoCircle(DemoFeedback.listener(anybody, api, training.id(), each), each))
                .toList();
        for (int i = 0; i < circles.size(); i++) {
            circles.get(i).found(i, founded);
        }
        DemoIntake.moveTo(api, today.minusDays(6).atTime(LocalTime.NOON).atZone(zone).toInstant());
        for (int i = 0; i < circles.size(); i++) {
            circles.get(i).meet(MET.get(i), founded);
        }
    }
}
