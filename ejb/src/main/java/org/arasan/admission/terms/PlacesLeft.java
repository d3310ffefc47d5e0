package org.arasan.admission.terms;

import java.util.Optional;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;

/** The places of an intake on paper: who is seated here is seated nowhere else, but the next finds one place less. */
public final class PlacesLeft {

    private final Admission paper;
    private final Set<Long> seated;

    /** @param seated the ids of the members who have a place already */
    public PlacesLeft(Admission paper, Set<Long> seated) {
        this.paper = paper;
        this.seated = seated;
    }

    /** Of an intake that has no admission: as many as come. */
    public static PlacesLeft uncounted() {
        return new PlacesLeft(null, Set.of());
    }

    /**
     * Somebody who comes by a list.
     *
     * @param known {@code null} where the house does not know the person yet
     * @param union as it will be; {@code null} where it is not known yet, the region likewise
     */
    public record Comer(Member known, String name, Iin iin, Union union, Region region) {
    }

    /** Seats that person, or says what keeps them out. */
    public Optional<Refusal> seat(Comer comer) {
        if (paper == null || comer.known() != null && seated.contains(comer.known().id())) {
            return Optional.empty();
        }
        Traits who = Traits.of(comer.iin(), comer.union(), comer.region(), paper.intake().firstDay());
        Refusal against = paper.against(who, comer.name());
        if (against == null) {
            paper.take(who);
        }
        return Optional.ofNullable(against);
    }
}
