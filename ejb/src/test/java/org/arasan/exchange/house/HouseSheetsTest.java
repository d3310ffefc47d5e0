package org.arasan.exchange.house;

import static org.arasan.exchange.EmptyDatabase.judge;
import static org.arasan.exchange.EmptyDatabase.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.exchange.sheet.Sheet;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseSheetsTest {

    private static final String COURSE = "День;№ темы;Тема;Академических часов;Форма";

    @Test
    void takesACourseThatFits() {
        Plan plan = judge(table(COURSE, "2;1;a;2;лекция", "3;2;b;2;", "5;3;c;2;", "6;4;d;2;", "8;5;e;2;"));
        assertEquals(List.of(), plan.remarks());
        assertEquals(5, plan.count("list.csv", Plan.Fate.FRESH));
    }

    @ParameterizedTest
    @CsvSource({"8;5;e;1;, course-hours", "8;5;e;3;, course-hours", "11;5;e;2;, number-outside", "0;5;e;2;, number-outside",
        "8;5;e;0;, number-outside", "8;5;e;-2;, number-outside", "8;4;e;2;, topic-twice",
        "8;5;;2;, value-missing", "8;x;e;2;, number-outside"})
    void refusesACourseThatDoesNotFitAsAWhole(String last, String fault) {
        Plan plan = judge(table(COURSE, "2;1;a;2;", "3;2;b;2;", "5;3;c;2;", "6;4;d;2;", last));
        assertEquals(List.of(fault), codes(plan));
        assertEquals(0, plan.count("list.csv", Plan.Fate.FRESH));
        assertEquals(4, plan.count("list.csv", Plan.Fate.HELD));
    }

    @Test
    void refusesADayThatCannotHoldItsLessons() {
        assertEquals(List.of("day-too-short"), codes(judge(table(COURSE, "2;1;a;4;", "2;2;b;4;", "3;3;c;2;"))));
        assertEquals(List.of("day-too-short"), codes(judge(table(COURSE, "1;1;a;4;", "2;2;b;4;", "3;3;c;2;"))));
    }

    @ParameterizedTest
    @CsvSource({"Часовой пояс;Asia/Atlantis, zone-unknown", "Заезд с;25:00, hour-form", "Обед;14:00-13:00, hours-backwards",
        "'Обед;13:00-14:00, 13:30-14:30', hours-overlap", "Обед;после полудня, hours-form", "Мест в столовой;ноль, number-outside",
        "Счёт;как получится, word-unknown", "Завтраг;08:00-09:00, setting-misspelt", "Цвет стен;синий, setting-unknown",
        "'Занятия;09:00-15:00', lessons-cross-meals", "'Бронь держится, минут;0', number-outside",
        "День заезда;после дождичка, word-unknown", "Исключение для пар;иногда, word-unknown"})
    void refusesRulesThatNoHouseCanKeep(String row, String fault) {
        Plan plan = judge(table("Параметр;Значение", "Группа не более;25", row));
        assertEquals(List.of(fault), codes(plan));
        assertEquals(1, plan.count("list.csv", Plan.Fate.HELD));
    }

    @Test
    void showsWhatARuleWasAndWillBe() {
        Plan plan = judge(table("Параметр;Значение", "Группа не более;25", "Счёт;ночи", "Обед;13:00-14:00"));
        assertEquals(List.of("30 25", "CALENDAR_DAYS NIGHTS"),
                plan.changes().stream().map(each -> each.before() + " " + each.after()).sorted().toList());
        assertEquals(1, plan.count("list.csv", Plan.Fate.SAME));
    }

    @Test
    void takesTheRulesOfBookingToo() {
        Plan plan = judge(table("Параметр;Значение", "Номера для одного пола;нет", "День заезда;среда", "Бронь держится, минут;90",
                "Неявка после, часов;24"));
        assertEquals(List.of("30 90", "true false", "— WEDNESDAY"),
                plan.changes().stream().map(each -> each.before() + " " + each.after()).sorted().toList());
        assertEquals(1, plan.count("list.csv", Plan.Fate.SAME));
    }

    @Test
    void findsTheCabinetOfATreatmentInTheSameFiles() {
        Table venues = Table.of(sheet("venues.csv", "Помещение;Вид;Мест", "Ингаляторий;процедуры;8", "Класс 1;занятия;30"));
        String head = "Процедура;Минут;Подготовка места, минут;Помещение;Нагрузка;На курс;Не ранее дня;Не позднее дня;Отдых после, минут";
        Plan plan = judge(venues, table(head, "a;10;5;Ингаляторий;пассивная;7;2;10;0", "b;10;5;Ингалятори;пассивная;7;2;10;0",
                "c;10;5;Класс 1;общая;7;2;10;0", "d;10;5;Ингаляторий;общая;7;5;9;0", "e;10;5;Ингаляторий;тяжёлая;7;2;10;0"));
        assertEquals(List.of("venue-misspelt", "venue-not-for-treatments", "count-exceeds-days", "word-unknown"), codes(plan));
        assertEquals(1, plan.count("list.csv", Plan.Fate.FRESH));
    }

    @ParameterizedTest
    @CsvSource({"'a;қаз, рус;1, 2;1-10', ''", "'a;қаз;1;1-3, 7', ''", "'a;қаз;1;1-11', days-impossible", "'a;қаз;1;5-2', days-impossible",
        "'a;қаз;1;1-5, 4-6', days-impossible", "'a;қаз;1;утром', days-form", "'a;латынь;1;1-10', word-unknown",
        "'a;;1;1-10', value-missing",
        "'a;қаз;один;1-10', topics-form"})
    void readsWhenATrainerIsThereAndWhatFor(String row, String fault) {
        List<String> faults = fault.isEmpty() ? List.of() : List.of(fault);
        assertEquals(faults, codes(judge(table("Преподаватель;Языки;Темы;Дни", row))));
    }

    @Test
    void refusesAVenueOrRoomNamedTwice() {
        assertEquals(List.of("named-twice"), codes(judge(table("Помещение;Вид;Мест", "Зал;занятия;3", "зал;занятия;4"))));
        assertEquals(List.of("named-twice", "number-outside"), codes(judge(table("Корпус;Этаж;Номер;Категория;Мест;Доступный;Лифт",
                "1;1;101;стандарт;2;нет;да", "1;1;101;стандарт;2;нет;да", "1;1;102;стандарт;13;нет;да"))));
    }

    @Test
    void writesNothingWhileJudging() {
        assertTrue(judge(table("Помещение;Вид;Мест", "Зал;занятия;3")).remarks().isEmpty());
    }

    private static Sheet sheet(String name, String... lines) {
        return SheetReader.read(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Plan plan) {
        Stream<Remark> remarks = plan.remarks().stream();
        return remarks.map(Remark::code).toList();
    }
}
