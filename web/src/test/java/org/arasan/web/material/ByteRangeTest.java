package org.arasan.web.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-4, 0, 4", "bytes=5-, 5, 9", "bytes=-3, 7, 9", "bytes=-99, 0, 9", "bytes=3-99, 3, 9", "bytes=9-9, 9, 9"})
    void onePartIsServed(String header, int from, int until) {
        assertEquals(Optional.of(new ByteRange(from, until)), ByteRange.of(header, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=4-2", "", "bytes=99999999999-"})
    void anythingElseIsTheWhole(String header) {
        assertTrue(ByteRange.of(header, 10).isEmpty());
    }

    @Test
    void whatLiesBeyondTheEndIsTold() {
        assertTrue(ByteRange.of("bytes=10-12", 10).orElseThrow().isBeyond(10));
        assertTrue(ByteRange.of("bytes=-0", 10).orElseThrow().isBeyond(10));
    }
}
