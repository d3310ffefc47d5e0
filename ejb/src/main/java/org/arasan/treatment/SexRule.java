package org.arasan.treatment;

import org.arasan.member.Sex;

/** To whom a kind of treatment is given. {@code APART}: to both, yet women and men are not in the cabinet at the same time. */
public enum SexRule {
    ANY, WOMEN, MEN, APART;

    /** Whether it is given to people of that sex at all. */
    public boolean admits(Sex sex) {
        return switch (this) {
            case WOMEN -> sex == Sex.FEMALE;
            case MEN -> sex == Sex.MALE;
            default -> true;
        };
    }
}
