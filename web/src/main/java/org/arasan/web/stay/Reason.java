package org.arasan.web.stay;

import org.arasan.Texts;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;

/** Somebody for whom something could not be done, and why: a stable code, and the sentence in the reader's language. */
public record Reason(StayRow stay, String code, String detail) {

    static Reason of(Stay stay, Breach why, Texts texts) {
        return new Reason(StayRow.of(stay), why.code(), texts.get(why.code(), why.args().toArray()));
    }
}
