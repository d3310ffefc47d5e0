package org.arasan.exchange.people;

import static org.arasan.exchange.EmptyDatabase.judge;
import static org.arasan.exchange.EmptyDatabase.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRowTest {

    static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;"
            + "Профсоюз;Регион;Должность;Язык;Путёвка;Проживание с;Особые потребности";
    static final String OMAROV = "940721301003;Омаров;Дәурен;Серікұлы;М;21.07.1994;+7 701 857 57 75;;Лес;Астана;инспектор;рус;ЛУ-1;;";

    @ParameterizedTest
    @CsvSource({
        "940721301003, 940721301004, iin-control", "940721301003, 94072130100, iin-digits", "940721301003, 941321301003, iin-date",
        "940721301003, '9,40721E+11', iin-rounded", "940721301003;, ;, value-missing", "21.07.1994, 31.02.1994, no-such-date",
        "21.07.1994, 22.07.1994, born-contradicts-iin", "21.07.1994, июль, date-form", ";М;, ;;, sex-missing",
        ";М;, ;Ж;, sex-contradicts-iin",
        ";М;, ;икс;, word-unknown", "+7 701 857 57 75;, +7 701 857 57 75;нет почты, email-form", "+7 701 857 57 75;, ;a@b, email-form",
        "+7 701 857 57 75, позвонить, phone-form", ";рус;, ;латынь;, word-unknown", ";ЛУ-1;, ;;, value-missing", ";Лес;, ;;, value-missing",
        "Омаров, 0маров1, name-form", "Омаров, , value-missing", "ЛУ-1;;, ЛУ-1;;вид на море, word-unknown"})
    void keepsOutARowWithOneFault(String sound, String broken, String fault) {
        Plan plan = judge(table(HEAD, OMAROV.replace(sound, broken == null ? "" : broken)));
        assertEquals(List.of(fault), faults(plan));
        assertEquals(1, plan.count("list.csv", Plan.Fate.FAULTY));
    }

    @ParameterizedTest
    @CsvSource({"21.07.1994, 1994-07-21", "21.07.1994, 21/07/1994", ";М;, ;мужской;", ";М;, ;ер;", ";рус;, ;орысша;",
        "ЛУ-1;;, ЛУ-1;;нижний этаж",
        "ЛУ-1;;, ЛУ-1;;Төменгі қабат", "940721301003, ' 940721 301003'"})
    void readsWhatPeopleWrite(String usual, String other) {
        assertEquals(List.of(), faults(judge(table(HEAD, OMAROV.replace(usual, other)))));
    }

    @Test
    void givesAnIinBackTheZerosThatASpreadsheetDropped() {
        assertEquals("010504605814", MemberRow.digits("10504605814"));
        assertEquals("12345678901", MemberRow.digits("12345678901"));
    }

    @Test
    void keepsOutTheLaterOfTwoRowsThatContradictEachOther() {
        Plan plan = judge(table(HEAD, OMAROV, OMAROV.replace("ЛУ-1", "ЛУ-2"), OMAROV.replace("940721301003", "950824306551")));
        assertEquals(List.of("person-twice 2", "born-contradicts-iin 1994", "voucher-twice 2"), plan.remarks().stream()
                .filter(each -> each.weight() == Remark.Weight.FAULT)
                .map(each -> each.code() + " " + (each.code().startsWith("born") ? "1994" : each.args().get(1))).toList());
        assertEquals(1, plan.count("list.csv", Plan.Fate.FRESH));
    }

    @ParameterizedTest
    @CsvSource({"801018401381, wish-absent", "123, wish-no-iin", "940721301003, wish-oneself"})
    void letsAPersonInWhoseWishCannotBeMet(String wish, String warning) {
        Plan plan = judge(table(HEAD, OMAROV.replace("ЛУ-1;", "ЛУ-1;" + wish)));
        assertEquals(List.of(warning), plan.remarks().stream().filter(each -> each.code().startsWith("wish")).map(Remark::code).toList());
        assertEquals(1, plan.count("list.csv", Plan.Fate.FRESH));
    }

    @Test
    void warnsOfAHouseWithFewerBedsThanPeople() {
        assertEquals(List.of("fewer-beds"), judge(table(HEAD, OMAROV)).remarks().stream().map(Remark::code).toList());
    }

    private static List<String> faults(Plan plan) {
        return plan.remarks().stream().filter(each -> each.weight() == Remark.Weight.FAULT).map(Remark::code).toList();
    }
}
