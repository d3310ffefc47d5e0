package org.arasan.programme;

import jakarta.persistence.Embeddable;

/**
 * One rule of completion, as data: a member needs at least so much of a fact. Its words stand under {@code fact.<name>} and
 * {@code lack.<name>}, in the bundle of the kind that owns the fact, or in {@code programme} where the core does.
 *
 * @param fact  a name of {@link Facts}: {@code hours}, {@code stay}, or one of a kind's own, {@code yoga.greetings}
 * @param least 1 for a fact that is there or not
 */
@Embeddable
public record Requirement(String fact, int least) {

    /** The key of the name of the fact. */
    public String name() {
        return key("fact");
    }

    /** Is there enough of it? */
    public boolean isMet(Facts facts) {
        return facts.of(fact) >= least;
    }

    /** What is missing, with how much there is and how much it takes. */
    public Lack lack(Facts facts) {
        return new Lack(key("lack"), facts.of(fact), least);
    }

    private String key(String what) {
        int dot = fact.indexOf('.');
        return dot < 0 ? "programme." + what + "." + fact : fact.substring(0, dot) + "." + what + fact.substring(dot);
    }
}
