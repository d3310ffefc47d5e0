package org.arasan.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.assessment.Fault.Place;

/** What was found in a file: sound questions with the place where each stands, and faults. */
public final class Reading {

    /** A question and where it begins. */
    public record Found(Place place, Draft draft) {
    }

    private final List<Found> questions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** Takes a question where it is sound, and notes what is wrong with it otherwise. */
    public void add(Place place, Draft draft) {
        try {
            questions.add(new Found(place, draft.checked()));
        } catch (Refusal unsound) {
            faults.add(Fault.at(place, unsound.code(), unsound.args().toArray()));
        }
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    public void addAll(Reading other) {
        questions.addAll(other.questions);
        faults.addAll(other.faults);
    }

    /** In the order of the file. */
    public List<Found> questions() {
        return Collections.unmodifiableList(questions);
    }

    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
