package org.arasan.launch;

import jakarta.json.JsonNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An educational marathon by industry and region, whose figures are public: three events are over, one is today, four are open for sign-up. */
final class DemoMarathon {

    private static final Map<String, Object> TITLES = Map.of("RU", "Марафон «Знания в каждый коллектив»", "KK", "«Білім – әр ұжымға» марафоны",
            "EN", "Marathon “Knowledge for every workplace”", "KY", "«Билим – ар бир жамаатка» марафону", "UZ", "“Bilim – har bir jamoaga” marafoni");
    private static final List<String> UNIONS = List.of("Горно-металлургическая промышленность", "Образование и наука", "Здравоохранение",
            "Железнодорожный транспорт");
    /** Days from today, then as a campaign's plan has them. */
    private static final String PLAN = """
            -47; Горно-металлургическая; Қарағанды; Дворец горняков
            -33; Образование и наука; Астана; Дворец школьников
            -12; Здравоохранение; Алматы; Медицинский университет
            0; Железнодорожный транспорт; Шымкент; Дом железнодорожников
            6; Энергетика; Павлодар; Дом культуры энергетиков
            13; Нефть и газ; Атырау; Дом нефтяников
            20; Агропромышленный комплекс; Қостанай; Дом дружбы
            27; Строительство; Астана; Конгресс-центр
            """;
    private static final List<Integer> CAME = List.of(84, 61, 73);
    private static final List<Integer> SIGNED_UP = List.of(38, 24, 15, 7, 3);
    private static final int PLACES = 300;
    private static final String TOPICS = """
            1; 2; семинар; Права; Трудовые права на каждый день; Күнделікті еңбек құқықтары
            1; 2; семинар; Безопасность; Безопасный труд; Қауіпсіз еңбек
            1; 2; семинар; Диалог; Переговоры с работодателем; Жұмыс берушімен келіссөз
            1; 1; семинар; Диалог; Финансовая грамотность; Қаржылық сауаттылық
            """;
    private static final String VENUES = "Большой зал;занятия;500\n";
    private static final String SPEAKERS = """
            Ыбыраева Меруерт;қаз, рус;1, 3;1
            Құсайынов Дәурен;қаз, рус;2;1
            Цой Вячеслав;қаз, рус;4;1
            """;

    private final Api api;
    private final ZoneId zone;
    private final long resort;
    private final List<DemoCourse> events = new ArrayList<>();
    private final DemoListeners people = new DemoListeners(300, UNIONS, DemoListeners.REGIONS, List.of(DemoNames.KK, DemoNames.RU));

    DemoMarathon(Api api, ZoneId zone) {
        this.api = api;
        this.zone = zone;
        this.resort = DemoCourse.house(api, "Площадки марафона", zone);
    }

    /** Opens the whole campaign and lives through what is over. */
    void live(LocalDate today, Instant now) {
        long programme = DemoCourse.found(api, "marathon", TITLES, 1, 7, Map.of("goal", "1000", "public", "true"));
        DemoCourse.teach(api, programme, "KK", TOPICS);
        List<LocalDate> days = PLAN.lines().map(line -> today.plusDays(Integer.parseInt(line.substring(0, line.indexOf(';'))))).toList();
        DemoIntake.moveTo(api, days.get(0).minusDays(10).atTime(LocalTime.NOON).atZone(zone).toInstant());
        String plan = String.join("\n", PLAN.lines().map(line -> today.plusDays(Integer.parseInt(line.substring(0, line.indexOf(';'))))
                + line.substring(line.indexOf(';'))).toList());
        List<JsonNumber> ids = api.post("campaigns/" + programme + "/events", Map.of("resort", resort, "plan", plan)).ok().array()
                .getValuesAs(JsonNumber.class);
        for (int i = 0; i < ids.size(); i++) {
            events.add(new DemoCourse(api, zone, days.get(i), ids.get(i).longValue()));
        }
        for (int i = 0; i < CAME.size(); i++) {
            events.get(i).plan(VENUES, SPEAKERS, people.list(CAME.get(i)));
            events.get(i).live(now);
        }
    }

    /** Today's event is laid out; all that are to come take sign-ups by a link, today's at the door as well. */
    void invite(Api anybody, Instant now) {
        for (int i = 0; i < SIGNED_UP.size(); i++) {
            DemoCourse event = events.get(CAME.size() + i);
            String admission = "intakes/" + event.id() + "/admission";
            api.put(admission, Map.of("ways", List.of("APPLICATION", "DOOR"), "selection", false, "places", PLACES,
                    "opens", now.minusSeconds(86_400).toString(), "closes", event.firstDay().plusDays(1).atStartOfDay(zone).toInstant().toString())).ok();
            api.put(admission + "/links/DOOR", null).ok();
            String link = api.put(admission + "/links/APPLICATION", null).ok().object().getString("link");
            String joins = "joins/" + link.substring(link.lastIndexOf('/') + 1);
            people.forms(SIGNED_UP.get(i)).forEach(form -> anybody.post(joins, form).ok());
        }
    }
}
