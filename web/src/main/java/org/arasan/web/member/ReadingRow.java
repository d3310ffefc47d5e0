package org.arasan.web.member;

import java.time.Instant;
import org.arasan.access.Reading;

/**
 * Somebody read a member's guarded data.
 *
 * @param matter what was read, such as {@code iin} or {@code export}
 */
public record ReadingRow(Long account, String name, String matter, Instant at) {

    static ReadingRow of(Reading reading) {
        return new ReadingRow(reading.account().id(), reading.account().name(), reading.matter(), reading.at());
    }
}
