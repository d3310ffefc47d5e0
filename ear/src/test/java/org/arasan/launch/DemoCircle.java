package org.arasan.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A study circle as its convener runs it: founded, planned, and met for some months. */
final class DemoCircle {

    private static final List<String> NAMES = List.of("«Құқық» үйірмесі", "Кружок «Безопасный цех»", "«Жас көшбасшы» үйірмесі");
    private static final List<String> TOPICS = List.of("Еңбек шарты: нені тексереміз", "Коллективный договор своими словами",
            "Жұмыс орнындағы қауіп-қатер", "Как говорить с работодателем", "Отчёт кружка");
    private static final List<String> MEMBERS = List.of("Омарова Сәния", "Лисицын Артём", "Бектұрғанов Арман", "Ким Марина", "Есімова Ләззат",
            "Гончарова Алла", "Тұрсынбаев Қайрат");
    private static final List<String> MINUTES = List.of("Разобрали два договора участников, нашли три нарушения. Следующая встреча – у строителей.",
            "Келісім комиссиясының тәжірибесін талқыладық, сұрақтар тізімін жасадық.", "Посетили участок, записали замечания и передали инспектору.");

    private final Api convener;
    private final int enrolment;

    /** @param convener signed in */
    DemoCircle(Api convener, int enrolment) {
        this.convener = convener;
        this.enrolment = enrolment;
    }

    /** Founds the circle of that number, 0 to 2, with a plan and members. */
    void found(int number, LocalDate from) {
        convener.post("my/circles", Map.of("enrolment", enrolment, "name", NAMES.get(number))).ok();
        List<Map<String, Object>> plan = IntStream.range(0, TOPICS.size()).mapToObj(i -> Map.<String, Object>of("topic", TOPICS.get(i),
                "plannedOn", from.plusDays(14L * (i + 1)).toString())).toList();
        convener.put("my/circles/" + enrolment, Map.of("name", NAMES.get(number), "plan", plan, "members", MEMBERS.subList(0, 4 + number % 4))).ok();
    }

    /** It has met so many times, every other week, at most three. */
    void meet(int times, LocalDate from) {
        for (int i = 0; i < times; i++) {
            convener.post("my/circles/" + enrolment + "/meetings", Map.<String, Object>of("heldOn", from.plusDays(14L * (i + 1)).toString(), "topic", TOPICS.get(i),
                    "people", 5 - i % 2, "minutes", MINUTES.get(i))).ok();
        }
    }
}
