package org.arasan.planning.cure.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.search.LeftOut;
import org.arasan.planning.cure.search.LeftOut.Hindrance;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Verdict.Level;
import org.junit.jupiter.api.Test;

class LeftOutWordsTest {

    private final CureFacts facts = Intakes.of(2, 1, false);
    private final LeftOut full = new LeftOut(facts.dues().get(2),
            List.of(new Hindrance(CureConstraint.CABINET_FULL, List.of(Intakes.FIRST_DAY.plusDays(2), Intakes.FIRST_DAY.plusDays(4)))));

    @Test
    void theDeskReadsNoCabinetBesideAName() {
        assertEquals(List.of(Because.of("planning.cure.why.cabinet-full", "3, 5")), new LeftOutWords(facts, Reader.DESK).why(full));
        assertEquals(List.of(Because.of("planning.cure.why.cabinet-full.doctor", "3, 5", "Cabinet 1")), new LeftOutWords(facts, Reader.DOCTOR).why(full));
    }

    @Test
    void theDeskReadsWhichCabinetIsFullOnWhichDays() {
        assertEquals(List.of(Because.of("planning.cure.short.cabinet-full", "Cabinet 1", "3, 5", 2)),
                new LeftOutWords(facts, Reader.DESK).shortages(List.of(full, full)));
    }

    @Test
    void everyConstraintHasATextAndEveryReasonToo() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/texts/planning.properties"), StandardCharsets.UTF_8));
        List<String> missing = Stream.concat(Arrays.stream(CureConstraint.values()).map(CureConstraint::key),
                Arrays.stream(CureConstraint.values()).filter(each -> each.level() == Level.MUST && each != CureConstraint.PINNED)
                        .map(each -> each.key().replaceFirst("cure\\.", "cure.why."))).filter(key -> !texts.containsKey(key)).toList();
        assertEquals(List.of(), missing);
        assertFalse(texts.isEmpty());
    }
}
