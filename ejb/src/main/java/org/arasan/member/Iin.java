package org.arasan.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Kazakhstan's individual identification number: twelve digits. Birth date as YYMMDD, one digit of century and sex (1, 3, 5 men;
 * 2, 4, 6 women), four of serial number, one control digit: weights 1 to 11 modulo 11 and, where that gives 10, weights 3 to 11, 1, 2.
 */
public record Iin(String digits) {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    /** What is wrong with a number; {@link #SOUND} if nothing is. */
    public enum Flaw { SOUND, NOT_TWELVE_DIGITS, NO_SUCH_DATE, CONTROL_DIGIT }

    /** Refuses what is not sound; ask {@link #flaw(String)} first where the reason matters. */
    public Iin {
        if (flaw(digits) != Flaw.SOUND) {
            throw new IllegalArgumentException("not a sound IIN");
        }
    }

    public static Flaw flaw(String digits) {
        if (digits == null || !digits.matches("[0-9]{12}")) {
            return Flaw.NOT_TWELVE_DIGITS;
        }
        if (birthDate(digits).isEmpty()) {
            return Flaw.NO_SUCH_DATE;
        }
        return control(digits) == digits.charAt(11) - '0' ? Flaw.SOUND : Flaw.CONTROL_DIGIT;
    }

    public LocalDate born() {
        return birthDate(digits).orElseThrow();
    }

    public Sex sex() {
        return (digits.charAt(6) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The number as lists show it: two digits at either end stay readable, the rest does not. */
    public String masked() {
        return masked(digits);
    }

    /** What somebody wrote for a number, sound or not, as lists show it: of eight characters and more only two at either end. */
    public static String masked(String written) {
        int hidden = written.length() - 4;
        return hidden < 4 ? written : written.substring(0, 2) + "•".repeat(hidden) + written.substring(hidden + 2);
    }

    /** The control digit that belongs to the first eleven digits, 10 where no digit fits. */
    static int control(String digits) {
        int sum = weighted(digits, FIRST);
        return sum == 10 ? weighted(digits, SECOND) : sum;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }

    private static Optional<LocalDate> birthDate(String digits) {
        int century = digits.charAt(6) - '0';
        if (century < 1 || century > 6) {
            return Optional.empty();
        }
        int year = 1800 + (century - 1) / 2 * 100 + Integer.parseInt(digits.substring(0, 2));
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(digits.substring(2, 4)), Integer.parseInt(digits.substring(4, 6))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
