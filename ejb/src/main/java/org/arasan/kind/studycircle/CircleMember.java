package org.arasan.kind.studycircle;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Length;

/** Somebody who learns in a circle: a name alone, since members of a circle need no account. */
@Embeddable
public record CircleMember(String name) {

    public CircleMember {
        name = Circle.text(name, "members", Length.NAME);
    }

    /** A line a person. */
    static List<CircleMember> read(String text) {
        return text == null ? List.of() : Stream.of(text.split("\\R")).filter(line -> !line.isBlank()).map(CircleMember::new).toList();
    }
}
