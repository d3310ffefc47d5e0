package org.arasan.stay;

import java.util.List;
import org.arasan.Refusal;

/** Why a guest may not have a bed: the code of the text that says it, and its arguments. */
public record Breach(String code, List<Object> args) {

    public static Breach of(String code, Object... args) {
        return new Breach(code, List.of(args));
    }

    /** The same as a refusal, for the use case that was asked for it. */
    public Refusal refusal() {
        return Refusal.conflict(code, args.toArray());
    }
}
