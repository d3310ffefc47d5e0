package org.arasan.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;

/** How far the domain clock runs ahead of the system's (behind, where negative). The migration lays down its only row. */
@Entity
class ClockOffset {

    static final long ONLY = 1;

    @Id
    private long id;
    private long aheadMillis;
    @Version
    private int version;

    protected ClockOffset() {
    }

    Duration ahead() {
        return Duration.ofMillis(aheadMillis);
    }

    void set(Duration ahead) {
        aheadMillis = ahead.toMillis();
    }
}
