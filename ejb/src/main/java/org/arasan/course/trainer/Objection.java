package org.arasan.course.trainer;

import java.util.List;
import org.arasan.Refusal;

/** Something that stands against a trainer giving a lesson: a text of the bundles with what it speaks of. */
public record Objection(Kind kind, List<Object> args) {

    /** What it is. Only too much work may be overlooked: that is for people to decide. */
    public enum Kind {
        BUSY, ON_SITE, ABSENT, HOURS, LANGUAGE, TOPIC, LOAD;

        public boolean binding() {
            return this != LOAD;
        }

        private String text() {
            return "trainer.against." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Objection of(Kind kind, Object... args) {
        return new Objection(kind, List.of(args));
    }

    public String text() {
        return kind.text();
    }

    /** The same as a "no". */
    public Refusal refusal() {
        return Refusal.conflict(text(), args.toArray()).at("trainer");
    }
}
