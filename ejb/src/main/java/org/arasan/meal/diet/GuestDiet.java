package org.arasan.meal.diet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.arasan.stay.Stay;

/** What a guest eats during a stay, where it is not what everybody eats. */
@Entity
public class GuestDiet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guest_diet_seq")
    @SequenceGenerator(name = "guest_diet_seq", sequenceName = "guest_diet_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diet diet;

    private Instant since;

    protected GuestDiet() {
    }

    GuestDiet(Stay stay, Diet diet, Instant since) {
        this.stay = stay;
        change(diet, since);
    }

    final void change(Diet other, Instant now) {
        diet = other;
        since = now;
    }

    public Long id() {
        return id;
    }

    public Stay stay() {
        return stay;
    }

    public Diet diet() {
        return diet;
    }

    public Instant since() {
        return since;
    }
}
