package org.arasan.meal.diet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.resort.Resort;

/** A diet that a house cooks: a short code such as №5 and a name, both in the house's own words. One no longer in use is given to nobody anew. */
@Entity
public class Diet implements Versioned {

    /** Of a code, in characters. */
    public static final int LONGEST_CODE = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "diet_seq")
    @SequenceGenerator(name = "diet_seq", sequenceName = "diet_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String code;
    private String name;
    private boolean inUse;

    protected Diet() {
    }

    Diet(Resort resort, String code, String name) {
        this.resort = resort;
        describe(code, name, true);
    }

    /** Takes other words, for all who have it. Refuses empty and too long ones, at {@code code} and {@code name}. */
    final void describe(String newCode, String newName, boolean newlyInUse) {
        code = Length.within(LONGEST_CODE, said(newCode, "meal.diet-code-missing", "code"), "code");
        name = Length.within(Length.NAME, said(newName, "meal.diet-name-missing", "name"), "name");
        inUse = newlyInUse;
    }

    private static String said(String words, String otherwise, String field) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid(otherwise).at(field);
        }
        return words.strip();
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean inUse() {
        return inUse;
    }
}
