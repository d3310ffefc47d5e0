package org.arasan;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The state of a row that the caller has read and means to change, where the caller names one. A use case asks for it as soon as it holds
 * the row's lock, so that nobody can come in between; pages and jobs name none, and pass.
 */
@RequestScoped
public class ExpectedVersion {

    private Set<String> tags;

    /** The caller means a row in one of these states ({@link Versioned#tag()}), and no other. */
    public void among(Set<String> named) {
        tags = Set.copyOf(named);
    }

    /** Whether the caller has named a state. */
    public boolean named() {
        return tags != null;
    }

    /** Refuses a row that was changed since the caller read it. To be asked of the row that the request is about, and of no other. */
    public <T extends Versioned> T check(T row) {
        return check(row, Optional::empty);
    }

    /** Refuses whoever means a state of a row that is not there. */
    public void none() {
        if (named()) {
            throw Refusal.outdated("refusal.changed");
        }
    }

    /** The same, telling the reader who has changed it; {@code who} is asked only then. */
    public <T extends Versioned> T check(T row, Supplier<Optional<String>> who) {
        if (named() && !tags.contains(row.tag())) {
            throw who.get().map(name -> Refusal.outdated("refusal.changed-by", name)).orElseGet(() -> Refusal.outdated("refusal.changed"));
        }
        return row;
    }
}
