package org.arasan.completion.sign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.arasan.Language;

/** The name, in one language, of the body that issues certificates. */
@Entity
public class Issuer {

    @Id
    @Enumerated(EnumType.STRING)
    private Language language;
    private String name;

    protected Issuer() {
    }

    void rename(String newName) {
        name = newName.strip();
    }

    public Language language() {
        return language;
    }

    public String name() {
        return name;
    }
}
