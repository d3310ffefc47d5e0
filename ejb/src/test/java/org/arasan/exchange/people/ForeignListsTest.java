package org.arasan.exchange.people;

import static org.arasan.exchange.EmptyDatabase.judge;
import static org.arasan.exchange.EmptyDatabase.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Members' lists in other words, and from a spreadsheet. */
class ForeignListsTest {

    private static final String[] ENGLISH = {"IIN", "Surname", "First name", "Sex", "Born", "Trade union", "Region", "Language", "Voucher"};

    @Test
    void takesAListWithKazakhHeadingsAndWords() {
        assertSound(judge(table("ЖСН;Тегі;Аты;Әкесінің аты;Жынысы;Туған күні;Телефон;"
                + "Кәсіподақ;Өңір;Лауазымы;Тіл;Жолдама;Бірге тұру;Ерекше қажеттіліктер",
                "940721301003;Омаров;Дәурен;;ер;1994-07-21;;Орман;Астана;;қазақша;ЛУ-1;;төменгі қабат")));
    }

    @Test
    void takesAnIinKeptAsANumberAndADateKeptAsADate() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("List");
            for (int i = 0; i < ENGLISH.length; i++) {
                sheet.value(0, i, ENGLISH[i]);
            }
            sheet.value(1, 0, 10504605814L);
            sheet.value(1, 4, LocalDate.of(2001, 5, 4));
            sheet.style(1, 4).format("dd.mm.yyyy").set();
            List<String> rest = List.of("Нұрланқызы", "Динара", "F", "", "Forest", "Astana", "kk", "LU-1");
            for (int i = 1; i < ENGLISH.length; i++) {
                if (i != 4) {
                    sheet.value(1, i, rest.get(i - 1));
                }
            }
        }
        assertSound(judge(Table.of(SheetReader.read("list.csv", bytes.toByteArray()))));
    }

    private static void assertSound(Plan plan) {
        assertEquals(List.of(), plan.remarks().stream().filter(each -> each.weight() == Remark.Weight.FAULT).map(Remark::code).toList());
        assertEquals(1, plan.count("list.csv", Plan.Fate.FRESH));
    }
}
