package org.arasan.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** How far the papers of an intake are that were wished for together: so many wanted, so many printed. Wishes that come meanwhile add to it. */
@Entity
public class PaperRun {

    private static final int WHOLE = 100;

    @Id
    private Long intakeId;
    @Version
    private int version;
    private int wanted;
    private int printed;
    private Instant startedAt;
    private Instant endedAt;

    protected PaperRun() {
    }

    PaperRun(Long intakeId, Instant now) {
        this.intakeId = intakeId;
        this.startedAt = now;
        this.endedAt = now; // nothing is wanted yet
    }

    /** What is told of an intake that never wanted one. */
    static PaperRun none() {
        PaperRun none = new PaperRun();
        none.endedAt = Instant.EPOCH;
        return none;
    }

    /** So many more are wanted; where the last run is over, another begins. */
    void want(int more, Instant now) {
        if (endedAt != null) {
            startedAt = now;
            endedAt = null;
            wanted = 0;
            printed = 0;
        }
        wanted += more;
    }

    /** So many more are printed, and so many still wait: what was wanted and is no more (its holder is erased) counts no longer. */
    void print(int more, long waiting, Instant now) {
        printed += more;
        wanted = printed + (int) waiting;
        endedAt = waiting == 0 ? now : null;
    }

    public int wanted() {
        return wanted;
    }

    public int printed() {
        return printed;
    }

    /** Whole per cent; 100 once none waits. */
    public int percent() {
        return wanted == 0 ? WHOLE : (int) ((long) printed * WHOLE / wanted);
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** {@code null} while papers are printed. */
    public Instant endedAt() {
        return endedAt;
    }

    public boolean isOver() {
        return endedAt != null;
    }
}
