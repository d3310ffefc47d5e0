package org.arasan.web.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.arasan.Language;
import org.arasan.assessment.test.HeldTest;

/**
 * A test as one intake sits it.
 *
 * @param opens absent while nobody has opened it
 * @param closes absent where nobody has said when it closes
 */
public record HeldRow(Long id, Long test, Long intake, String title, OffsetDateTime opens, OffsetDateTime closes, boolean finalTest) {

    static HeldRow of(HeldTest held, Language reader) {
        ZoneId zone = held.intake().resort().zone();
        return new HeldRow(held.id(), held.test().id(), held.intake().id(), held.test().title(reader), at(held.opens(), zone),
                at(held.closes(), zone), held.test().isFinalTest());
    }

    static OffsetDateTime at(Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime();
    }
}
