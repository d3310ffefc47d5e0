package org.arasan.feedback;

import jakarta.persistence.Embeddable;
import java.util.List;

/** A question in one language: its text, and its choices one a line where it has any. */
@Embeddable
public class Wording {

    private String text;
    private String choices;

    protected Wording() {
    }

    Wording(String text, List<String> choices) {
        this.text = text;
        this.choices = choices.isEmpty() ? null : String.join("\n", choices);
    }

    public String text() {
        return text;
    }

    public List<String> choices() {
        return choices == null ? List.of() : List.of(choices.split("\n"));
    }
}
