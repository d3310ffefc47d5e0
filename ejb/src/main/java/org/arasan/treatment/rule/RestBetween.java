package org.arasan.treatment.rule;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.arasan.treatment.Treatment;

/** Minutes of rest that a guest needs after one kind before another one: an hour between mud and device therapy, four before radon. */
@Embeddable
public class RestBetween {

    @ManyToOne(fetch = FetchType.LAZY)
    private Treatment earlier;

    @ManyToOne(fetch = FetchType.LAZY)
    private Treatment later;

    private int minutes;

    protected RestBetween() {
    }

    RestBetween(Treatment earlier, Treatment later, int minutes) {
        this.earlier = earlier;
        this.later = later;
        this.minutes = minutes;
    }

    public Treatment earlier() {
        return earlier;
    }

    public Treatment later() {
        return later;
    }

    public int minutes() {
        return minutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RestBetween o && earlier.id().equals(o.earlier.id()) && later.id().equals(o.later.id()) && minutes == o.minutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier.id(), later.id(), minutes);
    }
}
