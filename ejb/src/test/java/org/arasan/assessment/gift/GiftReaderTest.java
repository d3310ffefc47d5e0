package org.arasan.assessment.gift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Fault;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftReaderTest {

    private static Reading read(String text) {
        return GiftReader.read("bank.gift", text.getBytes(StandardCharsets.UTF_8), new Setting(1, Language.EN));
    }

    private static Draft one(String text) {
        Reading reading = read(text);
        assertEquals(List.of(), reading.faults());
        assertEquals(1, reading.questions().size());
        return reading.questions().get(0).draft();
    }

    private static BigDecimal share(Draft draft, String... answer) {
        return Marking.share(draft.type(), draft.options(), List.of(answer));
    }

    private static void worth(int percent, BigDecimal share) {
        assertEquals(0, BigDecimal.valueOf(percent).compareTo(share.setScale(0, java.math.RoundingMode.HALF_UP)), share::toString);
    }

    @Test
    void aSingleChoiceKnowsItsTextAndWhatIsRight() {
        Draft draft = one("::Q1:: Who signs a collective agreement? {\n=Both sides #Right!\n~The employer\n~%50%The union\n####Article 156}");
        assertEquals(QuestionType.SINGLE, draft.type());
        assertEquals("Who signs a collective agreement?", draft.text());
        assertEquals("Article 156", draft.feedback());
        assertEquals(List.of("Both sides", "The employer", "The union"), draft.options().stream().map(Option::text).toList());
        worth(100, share(draft, "0"));
        worth(0, share(draft, "1"));
        worth(50, share(draft, "2"));
    }

    @Test
    void severalChoicesAddUpAndWrongOnesTakeAway() {
        Draft draft = one("Which are rights? {~%50%Rest ~%50%Pay ~%-100%Shouting ~Sleep}");
        assertEquals(QuestionType.MULTIPLE, draft.type());
        worth(100, share(draft, "0", "1"));
        worth(50, share(draft, "0", "3"));
        worth(0, share(draft, "0", "2"));
    }

    @Test
    void pairsAreMatchedAndARightSideMayOnlyMislead() {
        Draft draft = one("Match {=Astana -> Kazakhstan =Bishkek -> Kyrgyzstan = -> Chile}");
        assertEquals(QuestionType.MATCHING, draft.type());
        worth(50, share(draft, "0=0", "1=2"));
        worth(100, share(draft, "0=0", "1=1"));
    }

    @ParameterizedTest
    @CsvSource({"'{#3.14:0.01}', 3.15, 100", "'{#3.14:0.01}', '3,13', 100", "'{#3.14:0.01}', 3.16, 0", "'{#1..5}', 5, 100", "'{#1..5}', 5.1, 0",
        "'{#=1822:0 #Yes =%50%1822:2 ~#No}', 1824, 50", "'{#=1822:0 #Yes =%50%1822:2}', 1822, 100", "'{#-4}', −4, 100", "'{#1000}', '1 000', 100",
        "'{#7#seven}', seven, 0"})
    void aNumberCountsWithinItsTolerance(String answers, String typed, int percent) {
        Draft draft = one("How much? " + answers);
        assertEquals(QuestionType.NUMERIC, draft.type());
        worth(percent, share(draft, typed));
    }

    @Test
    void shortAnswersAreComparedWithoutCaseAndSpaces() {
        Draft draft = one("Two plus two {=four =Four of them =%40%almost four}");
        assertEquals(QuestionType.SHORT, draft.type());
        worth(100, share(draft, "  FOUR   of them "));
        worth(40, share(draft, "Almost four"));
        worth(0, share(draft, "five"));
    }

    @Test
    void trueAndFalseAreAChoiceOfTwo() {
        worth(100, share(one("Unions are free. {T}"), "0"));
        worth(100, share(one("Unions are free. {FALSE#why#because}"), "1"));
    }

    @Test
    void escapedSignsAreTextAndAMissingWordIsAGap() {
        Draft draft = one("What is \\{a\\} \\= b\\: c \\# d \\~ e, {=1 \\= 1 ~2 \\~ 3} I wonder?");
        assertEquals("What is {a} = b: c # d ~ e, _____ I wonder?", draft.text());
        assertEquals(List.of("1 = 1", "2 ~ 3"), draft.options().stream().map(Option::text).toList());
        assertEquals("one\ntwo", one("one\\ntwo {=a ~b}").text());
    }

    @Test
    void commentsSayNothingAndSeparateNothing() {
        Reading reading = read("// a comment\nFirst\n// within {a} question\n{=a ~b}\n\n// alone\n\nSecond {=c ~d}");
        assertEquals(List.of(), reading.faults());
        assertEquals(List.of("First", "Second"), reading.questions().stream().map(each -> each.draft().text()).toList());
        assertEquals(2, reading.questions().get(0).place().line());
        assertEquals(8, reading.questions().get(1).place().line());
    }

    @Test
    void aCategoryNamesTheTopicOfWhatFollows() {
        Reading reading = read("$CATEGORY: $course$/top/2. Labour law\n\nA {=a ~b}\n\n$CATEGORY: tests/Тема 14\n\nB {=a ~b}\n\n"
                + "$CATEGORY: no number\n\nC {=a ~b}");
        assertEquals(List.of(2, 14, 14), reading.questions().stream().map(each -> each.draft().topic()).toList());
    }

    @Test
    void htmlBecomesPlainTextAndScriptsGo() {
        Draft draft = one("[html]<p>One &amp; <b>two</b></p><script>alert(1)</script><p>three &#956;</p> "
                + "{=<i>a</i> ~b <img src\\=x onerror\\=alert(1)>}");
        assertEquals("One & two\nthree μ", draft.text());
        assertEquals(List.of("a", "b"), draft.options().stream().map(Option::text).toList());
        assertEquals("2 < 3 <b>", one("[plain]2 < 3 <b> {=a ~b}").text());
        assertEquals("2 < 3", one("2 < 3 {=a ~b}").text());
    }

    @ParameterizedTest
    @CsvSource({"'Sound {=a ~b}|||No answers here', 4, 1, gift-no-answers", "'|A {=a ~b', 2, 3, gift-open", "'A {=a ~b} {=c}', 1, 3, gift-brace",
        "'A } b', 1, 3, gift-brace", "'::title A {=a}', 1, 1, gift-title", "'A {}', 1, 3, gift-essay", "'A {yes =no}', 1, 4, gift-stray",
        "'A {=a|~%x%b}', 2, 1, gift-weight", "'A {#abc}', 1, 5, not-a-number", "'A {=a*}', 1, 4, gift-star", "'A {~a ~b}', 1, 1, multiple-right",
        "'A {=%50%a ~b}', 1, 1, single-right", "'A {=a ~a}', 1, 1, option-twice", "'A {=a -> b}', 1, 1, pairs-two", "'{=a ~b}', 1, 1, text-missing",
        "'A {=a ~}', 1, 1, option-empty"})
    void aFaultNamesItsPlace(String text, int line, int column, String code) {
        Reading reading = read(text.replace('|', '\n'));
        Fault fault = reading.faults().get(0);
        assertEquals(List.of("bank.gift", line, column, "assessment." + code), List.of(fault.file(), fault.line(), fault.column(), fault.text()));
    }

    @Test
    void afterAFaultTheRestIsReadAllTheSame() {
        Reading reading = read("A {\n\nB {=a ~b}");
        assertEquals(1, reading.faults().size());
        assertEquals("B", reading.questions().get(0).draft().text());
    }

    @Test
    void whatIsNoTextIsRefusedAsAWhole() {
        Reading reading = GiftReader.read("x", new byte[] {(byte) 0xC0, (byte) 0xAF, 'a'}, new Setting(1, Language.EN));
        assertEquals("assessment.not-utf8", reading.faults().get(0).text());
        assertTrue(reading.questions().isEmpty());
        assertEquals("assessment.topic-missing", GiftReader.read("x", "A {=a ~b}".getBytes(StandardCharsets.UTF_8),
                new Setting(null, Language.EN)).faults().get(0).text());
    }

    @Test
    void theSameQuestionHasTheSameFingerprintAndAnotherKeyAnother() {
        assertEquals(one("A  b {=a ~b}").fingerprint(), one("a B {\n=A\n~b}").fingerprint());
        assertFalse(one("A {=a ~b}").fingerprint().equals(one("A {~a =b}").fingerprint()));
    }
}
