package org.arasan.stay.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;

/** What came of a round at the desk: who was dealt with, and who was not and why. */
public record Round(List<Stay> done, List<Left> left) {

    /** Somebody for whom nothing was done. */
    public record Left(Stay stay, Breach why) {
    }

    /** Deals with everybody whom nothing stands against. */
    static Round of(List<Stay> stays, Function<Stay, Optional<Breach>> against, Consumer<Stay> step) {
        Round round = new Round(new ArrayList<>(), new ArrayList<>());
        for (Stay stay : stays) {
            Optional<Breach> why = against.apply(stay);
            if (why.isPresent()) {
                round.left.add(new Left(stay, why.get()));
            } else {
                step.accept(stay);
                round.done.add(stay);
            }
        }
        return round;
    }
}
