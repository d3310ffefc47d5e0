package org.arasan.planning.weight;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Objects;

/** How much one constraint weighs in one house, where the house wants another weight than the usual one. Nothing: the house does not care. */
@Entity
public class RuleWeight {

    /** More than the heaviest usual weight by far, and little enough that thousands of breaches can be added up. */
    public static final long HEAVIEST = 1_000_000;

    /** Whose weight of which constraint. */
    @Embeddable
    public static class Key implements Serializable {

        private Long resortId;
        private String rule;

        protected Key() {
        }

        Key(Long resortId, String rule) {
            this.resortId = resortId;
            this.rule = rule;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && resortId.equals(key.resortId) && rule.equals(key.rule);
        }

        @Override
        public int hashCode() {
            return Objects.hash(resortId, rule);
        }
    }

    @EmbeddedId
    private Key key;
    private long weight;

    protected RuleWeight() {
    }

    public RuleWeight(Long resort, String rule, long weight) {
        this.key = new Key(resort, rule);
        this.weight = weight;
    }

    public String rule() {
        return key.rule;
    }

    public long weight() {
        return weight;
    }
}
