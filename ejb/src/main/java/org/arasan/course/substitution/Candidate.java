package org.arasan.course.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arasan.course.trainer.Objection;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerFacts;
import org.arasan.course.trainer.Wish;
import org.arasan.member.Note;

/**
 * Somebody who might give a lesson instead: what stands against it, what speaks for it.
 *
 * @param load academic hours of that week with the lesson
 */
public record Candidate(Trainer trainer, List<Objection> against, List<Note> inFavour, int load) {

    /** Who may step in before who may not; then the fewest doubts, the most in favour, the least work, the name. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate each) -> !each.possible())
            .thenComparing(each -> each.against.size()).thenComparing(each -> -each.inFavour.size()).thenComparing(Candidate::load)
            .thenComparing(each -> each.trainer.name());

    /** What is known of a lesson beside the wish: who gave its topic and who knows its group. */
    record Familiarity(long topicsGiven, long groupLessons) {
    }

    static Candidate of(TrainerFacts facts, Wish wish, Familiarity known) {
        List<Note> inFavour = new ArrayList<>();
        LocalDate day = wish.starts().atZone(facts.availability().zone()).toLocalDate();
        if (facts.slots().stream().anyMatch(each -> each.starts().atZone(facts.availability().zone()).toLocalDate().equals(day))) {
            inFavour.add(Note.of("substitution.for.same-day"));
        }
        if (known.topicsGiven > 0) {
            inFavour.add(Note.of("substitution.for.topic", known.topicsGiven));
        }
        if (known.groupLessons > 0) {
            inFavour.add(Note.of("substitution.for.group", known.groupLessons));
        }
        return new Candidate(facts.trainer(), facts.against(wish), inFavour, facts.load(wish) + wish.hours());
    }

    /** Whether nothing forbids it. */
    public boolean possible() {
        return against.stream().noneMatch(each -> each.kind().binding());
    }
}
