package org.arasan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often a row has changed in what calendars tell of it, and when last. The database counts, whichever way the change comes. */
@Embeddable
public class Changes {

    @Column(insertable = false, updatable = false)
    private int revision;

    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    protected Changes() {
    }

    /** Grows with each change: what calendars call the sequence. */
    public int revision() {
        return revision;
    }

    /** The moment of the last change, or that of entry, by the database's clock. */
    public Instant changedAt() {
        return changedAt;
    }
}
