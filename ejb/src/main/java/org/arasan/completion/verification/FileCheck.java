package org.arasan.completion.verification;

import org.arasan.completion.sign.Finding;

/**
 * What a file proves that somebody handed in.
 *
 * @param verdict what is right or wrong about it
 * @param number  the number that it is issued under; where the verdict is not {@link Verdict#AS_ISSUED}, the one that it claims, or null
 * @param paper   what the register says about that number, or null where there is none
 */
public record FileCheck(Verdict verdict, String number, Verification paper) {

    /** What is right or wrong about it. */
    public enum Verdict {
        /** Byte for byte the file that was issued, and its signature, where it has one, is ours. */ AS_ISSUED,
        /** It is genuine, but another certificate than the one asked for. */ OTHER_NUMBER,
        /** Our signature, but the register has kept no such file. */ NOT_REGISTERED,
        /** Something was added behind our signature. */ APPENDED,
        /** What our signature covers was changed, or the signature was damaged. */ CHANGED,
        /** Somebody else signed it. */ FOREIGN,
        /** Nobody signed it. */ UNSIGNED,
        /** A password or a right hides its content. */ LOCKED,
        /** It is no PDF. */ NO_PDF;

        static Verdict of(Finding finding) {
            return finding == Finding.SOUND ? NOT_REGISTERED : valueOf(finding.name());
        }
    }

    public boolean genuine() {
        return verdict == Verdict.AS_ISSUED;
    }
}
