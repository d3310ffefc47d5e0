package org.arasan.course.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final Instant FOUR = Instant.parse("2026-11-17T11:00:00Z");
    private static final long HOUR = 1051;

    private final Codes codes = new Codes("a secret of thirty-two bytes, ok".getBytes());
    private final ScannedCode scanned = codes.scanned(HOUR, FOUR);
    private final String typed = codes.typed(HOUR, FOUR);

    @Test
    void aNewCodeComesEveryHalfMinute() {
        assertEquals(scanned, codes.scanned(HOUR, FOUR.plusSeconds(29)));
        assertEquals(typed, codes.typed(HOUR, FOUR.plusSeconds(29)));
        assertNotEquals(scanned, codes.scanned(HOUR, FOUR.plusSeconds(30)));
        assertNotEquals(typed, codes.typed(HOUR, FOUR.plusSeconds(30)));
        assertEquals(FOUR.plusSeconds(30), codes.changesAt(FOUR.plusSeconds(7)));
    }

    @Test
    void theCodeBeforeIsGoodALittleLonger() {
        assertTrue(codes.isFresh(scanned, FOUR.plusSeconds(44)) && codes.isFresh(typed, HOUR, FOUR.plusSeconds(44)));
        assertFalse(codes.isFresh(scanned, FOUR.plusSeconds(45)) || codes.isFresh(typed, HOUR, FOUR.plusSeconds(45)));
        assertTrue(codes.isFresh(codes.scanned(HOUR, FOUR.plusSeconds(30)), FOUR.plusSeconds(44)), "both are good in between");
    }

    @Test
    void aCodeIsNotGoodBeforeItsTime() {
        assertFalse(codes.isFresh(codes.scanned(HOUR, FOUR.plusSeconds(30)), FOUR.plusSeconds(29)), "a clock that was set back");
        assertFalse(codes.isFresh(codes.typed(HOUR, FOUR.plusSeconds(60)), HOUR, FOUR.plusSeconds(29)));
    }

    @Test
    void midnightIsATimeLikeAnyOther() {
        Instant midnight = Instant.parse("2026-12-31T19:00:00Z");
        ScannedCode last = codes.scanned(HOUR, midnight.minusSeconds(1));
        assertTrue(codes.isFresh(last, midnight) && codes.isFresh(last, midnight.plusSeconds(14)));
        assertFalse(codes.isFresh(last, midnight.plusSeconds(15)));
    }

    @Test
    void anotherHourHasAnotherCode() {
        assertNotEquals(typed, codes.typed(HOUR + 1, FOUR));
        assertFalse(codes.isFresh(typed, HOUR + 1, FOUR));
        assertFalse(codes.isGenuine(new ScannedCode(HOUR + 1, scanned.number(), scanned.seal())));
    }

    @Test
    void aCodeOfLaterCannotBeMadeFromOneOfNow() {
        assertTrue(codes.isGenuine(scanned));
        assertFalse(codes.isGenuine(new ScannedCode(HOUR, scanned.number() + 1, scanned.seal())));
        assertFalse(new Codes("another secret of thirty-two byt".getBytes()).isGenuine(scanned), "another house");
    }

    @Test
    void anOldTypedCodeIsKnownForOneForAWhile() {
        assertTrue(codes.wasFresh(typed, HOUR, FOUR.plusSeconds(120)));
        assertFalse(codes.wasFresh(typed, HOUR, FOUR.plusSeconds(1_200)));
    }

    @Test
    void aReceiptLastsUntilSomebodyHasSignedIn() {
        ScannedCode receipt = codes.receipt(HOUR, FOUR);
        assertTrue(codes.isGoodReceipt(receipt, FOUR) && codes.isGoodReceipt(receipt, FOUR.plusSeconds(599)));
        assertFalse(codes.isGoodReceipt(receipt, FOUR.plusSeconds(600)) || codes.isGoodReceipt(receipt, FOUR.minusSeconds(1)));
        assertFalse(codes.isGoodReceipt(new ScannedCode(HOUR, receipt.number() + 60, receipt.seal()), FOUR.plusSeconds(100)));
        assertFalse(codes.isGoodReceipt(scanned, FOUR), "a code is no receipt");
    }

    @Test
    void whatIsTypedAreSixDigitsThatSpreadEvenly() {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, 1_000).forEach(i -> seen.add(codes.typed(HOUR, FOUR.plusSeconds(30L * i))));
        assertTrue(seen.stream().allMatch(each -> each.matches("\\d{6}")));
        assertTrue(seen.size() > 990, () -> seen.size() + " different ones of 1,000");
    }

    @Test
    void aScannedCodeReadsBackAsItWasWritten() {
        assertEquals(scanned, ScannedCode.read(" " + scanned.text() + " ").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "1a.2b", "1a.2b.short", "zzzzzzzzzzzzz.1.AAAAAAAAAAAAAA", "-1.2.AAAAAAAAAAAAAA", "1.2.AAAAAAAAAAAAAA.3",
            "1.2.AAAAAAAAAAAA'-", "<script>.2.AAAAAAAAAAAAAA"})
    void whatIsNoCodeIsNotRead(String text) {
        assertTrue(ScannedCode.read(text).isEmpty());
    }
}
