package org.arasan.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.arasan.Language;

/** How to reach a member and in which language; phone, e-mail and position may be empty. Compared as a value. */
@Embeddable
public class Contacts {

    private String phone;
    private String email;

    @Column(name = "job")
    private String position;

    @Enumerated(EnumType.STRING)
    private Language language;

    protected Contacts() {
    }

    public Contacts(String phone, String email, String position, Language language) {
        this.phone = phone == null ? "" : phone.strip();
        this.email = email == null ? "" : email.strip();
        this.position = position == null ? "" : position.strip();
        this.language = Objects.requireNonNull(language);
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String position() {
        return position;
    }

    /** The language of the member's course, papers and first screens. */
    public Language language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contacts o && phone.equals(o.phone) && email.equals(o.email) && position.equals(o.position)
                && language == o.language;
    }

    @Override
    public int hashCode() {
        return Objects.hash(phone, email, position, language);
    }
}
