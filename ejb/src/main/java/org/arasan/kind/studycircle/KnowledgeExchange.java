package org.arasan.kind.studycircle;

import java.time.LocalDate;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.programme.Details;
import org.arasan.programme.Intake;

/**
 * Where the circles meet at the end of their trial and tell one another what they worked on. It is announced long after the training is
 * completed, so it is no field of the intake but what an action leaves there; announced again, it has been moved.
 */
public record KnowledgeExchange(LocalDate on, String at) {

    /** What the action asks for. */
    static final String ON = "exchangeOn";
    static final String AT = "exchangeAt";

    /** As it was announced to the conveners of a training. */
    public static Optional<KnowledgeExchange> of(Intake training) {
        Details details = training.details();
        return details.of(ON).map(day -> new KnowledgeExchange(LocalDate.parse(day), details.of(AT).orElse("—")));
    }

    /** Announces it. Refuses a day that is over, or on which the training still lasts. */
    static void announce(Intake training, Details announced, LocalDate today) {
        LocalDate day = LocalDate.parse(announced.of(ON).orElseThrow());
        if (day.isBefore(today) || !day.isAfter(training.lastDay())) {
            throw Refusal.invalid("studycircle.exchange-day", training.lastDay()).at(ON);
        }
        training.detail(training.details().with(ON, day.toString()).with(AT, announced.of(AT).orElseThrow()));
    }
}
