package org.arasan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.exchange.sheet.SheetReader;
import org.arasan.exchange.sheet.Sheet;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Remark;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.junit.jupiter.api.Test;

/** The files that offices send for one intake, and the faults that somebody who knows them found by hand. */
class SampleIntakeTest {

    private static final List<String> MEMBERS = List.of("members-forestry.csv", "members-culture.csv",
            "members-nuclear.csv", "members-construction.csv");
    private static final List<String> HOUSE = List.of("resort.csv", "rooms.csv", "venues.csv", "curriculum.csv",
            "trainers.csv", "treatments.csv");

    @Test
    void findsExactlyTheExpectedFaultsAndTakesEverybodyElse() throws Exception {
        Plan plan = EmptyDatabase.judge(Stream.concat(HOUSE.stream(), MEMBERS.stream()).map(EmptyDatabase::sample).toArray(Table[]::new));
        assertEquals(expected(), plan.remarks().stream().map(each -> each.file() + " " + each.line() + " " + each.field()).toList());
        assertEquals(105, MEMBERS.stream().mapToInt(file -> plan.count(file, Plan.Fate.FRESH)).sum());
        assertEquals(List.of(64, 12, 5, 6, 8), Stream.of("rooms.csv", "venues.csv", "curriculum.csv", "trainers.csv", "treatments.csv")
                .map(file -> plan.count(file, Plan.Fate.FRESH)).toList());
    }

    @Test
    void saysEachReasonInEveryLanguage() {
        Plan plan = EmptyDatabase.judge(MEMBERS.stream().map(EmptyDatabase::sample).toArray(Table[]::new));
        for (Language language : Language.values()) {
            plan.remarks().forEach(remark -> assertFalse(remark.reason(Texts.in(language)).isBlank()));
        }
        Remark twice = plan.remarks().stream().filter(each -> each.code().equals("person-twice")).findFirst().orElseThrow();
        assertEquals("Этот человек уже есть в файле members-forestry.csv, строка 9", twice.reason(Texts.in(Language.RU)));
    }

    @Test
    void recognisesTheKindOfEachFile() {
        List<SheetKind> kinds = HOUSE.stream().map(EmptyDatabase::sample).map(Table::kind).toList();
        assertEquals(List.of(SheetKind.RESORT, SheetKind.ROOMS, SheetKind.VENUES,
                SheetKind.CURRICULUM, SheetKind.TRAINERS, SheetKind.TREATMENTS), kinds);
        MEMBERS.forEach(file -> assertEquals(SheetKind.MEMBERS, EmptyDatabase.sample(file).kind()));
    }

    @Test
    void namesOnePreviewByOneFingerprint() {
        Table forestry = EmptyDatabase.sample(MEMBERS.get(0));
        assertEquals(EmptyDatabase.judge(forestry).fingerprint(), EmptyDatabase.judge(EmptyDatabase.sample(MEMBERS.get(0))).fingerprint());
        assertNotEquals(EmptyDatabase.judge(forestry).fingerprint(),
                EmptyDatabase.judge(EmptyDatabase.sample(MEMBERS.get(1))).fingerprint());
    }

    private static List<String> expected() throws Exception {
        try (var content = SampleIntakeTest.class.getResourceAsStream("/intake/expected.csv")) {
            Sheet sheet = SheetReader.read("expected.csv", content.readAllBytes());
            return sheet.rows().stream().map(row -> String.join(" ", row.cells().subList(0, 3))).toList();
        }
    }
}
