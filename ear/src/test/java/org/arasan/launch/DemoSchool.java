package org.arasan.launch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A School of the Union Leader: a run that is over, whose listeners have graduated, and the next, a stream of four sectoral unions in its fifth week. */
final class DemoSchool {

    private static final int WEEKS = 12;
    private static final Map<String, Object> TITLES = Map.of("RU", "Школа профсоюзного лидера", "KK", "Кәсіподақ көшбасшысы мектебі",
            "EN", "School of the Union Leader", "KY", "Профсоюз лидеринин мектеби", "UZ", "Kasaba uyushmasi yetakchisi maktabi");
    private static final List<String> UNIONS = List.of("Образование и наука", "Здравоохранение", "Автомобильный транспорт и дороги",
            "Энергетика и электротехника");
    private static final String TOPICS = """
            1; 3; пленарная лекция; Профсоюз сегодня; Профсоюзное движение: история и современность; Кәсіподақ қозғалысы: тарихы мен бүгіні
            2; 3; лекция; Профсоюз сегодня; Устав, членство и органы профсоюза; Кәсіподақтың жарғысы, мүшелігі және органдары
            3; 3; семинар; Профсоюз сегодня; Мотивация членства и работа с молодёжью; Мүшелікке ынталандыру және жастармен жұмыс
            4; 3; лекция; Право; Трудовой кодекс: договор, время, оплата; Еңбек кодексі: шарт, уақыт, ақы
            5; 3; практикум; Право; Коллективный договор от проекта до контроля; Ұжымдық шарт: жобадан бақылауға дейін
            6; 3; практикум; Право; Трудовые споры и согласительная комиссия; Еңбек даулары және келісім комиссиясы
            7; 3; лекция; Охрана труда; Технический инспектор и производственный совет; Техникалық инспектор және өндірістік кеңес
            8; 3; практикум; Охрана труда; Расследование несчастных случаев; Жазатайым оқиғаларды тергеу
            9; 3; тренинг; Лидерство; Переговоры и разрешение конфликтов; Келіссөздер және жанжалды шешу
            10; 3; тренинг; Лидерство; Публичное выступление; Көпшілік алдында сөйлеу
            11; 3; практикум; Лидерство; Медиа и социальные сети профсоюза; Кәсіподақтың медиасы мен әлеуметтік желілері
            12; 3; семинар; Лидерство; Защита проектов выпускников; Түлектердің жобаларын қорғау
            """;
    private static final String VENUES = "Актовый зал;занятия;150\nЛекционный зал;занятия;100\n";
    private static final String LECTURERS = """
            Оразалина Қарлығаш;қаз, рус;1, 2, 3, 9, 10, 11;1-12
            Тюлебаев Нұржан;қаз, рус;4, 5, 6, 12;1-12
            Колесникова Инна;рус;1, 2, 3, 4, 5, 6;1-12
            Дәулетқалиев Ербол;қаз, рус;7, 8, 12;1-12
            Савченко Артур;рус;7, 8, 9, 10, 11, 12;1-12
            """;

    private final Api anybody;
    private final Api api;
    private final ZoneId zone;
    private final long programme;
    private final long resort;
    private final DemoListeners listeners = new DemoListeners(0, UNIONS, DemoListeners.REGIONS, List.of(DemoNames.KK, DemoNames.RU, DemoNames.KK));

    DemoSchool(Api anybody, Api api, ZoneId zone) {
        this.anybody = anybody;
        this.api = api;
        this.zone = zone;
        resort = DemoCourse.house(api, "Учебный центр Федерации", zone);
        programme = DemoCourse.found(api, "leader-school", TITLES, WEEKS, 3 * WEEKS, Map.of());
        DemoCourse.teach(api, programme, "KK", TOPICS);
    }

    /** @param guest a row of a list: the demo's member, who is one of the graduates */
    void live(LocalDate today, Instant now, String guest) {
        DemoCourse over = run(1, today.minusDays(150), listeners.list(67, guest));
        over.live(now);
        new DemoFeedback(anybody, api, over.id()).give(over.people());
        run(2, today.minusDays(31), listeners.list(112)).live(now);
    }

    private DemoCourse run(int year, LocalDate firstDay, byte[] people) {
        DemoCourse run = DemoCourse.open(api, programme, resort, zone, firstDay, Map.of("run", String.valueOf(year)));
        run.plan(VENUES, LECTURERS, people);
        return run;
    }

    /** The house, where others teach as well. */
    long resort() {
        return resort;
    }
}
