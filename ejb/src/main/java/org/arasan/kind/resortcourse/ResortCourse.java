package org.arasan.kind.resortcourse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.arasan.programme.Facts;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKind;

/**
 * "Get treated and learn!": a stay at a sanatorium with a course. It is completed by whoever attended as many academic hours as the
 * programme demands (all of them unless it says otherwise) and finished the stay.
 */
@ApplicationScoped
public class ResortCourse implements ProgrammeKind {

    @Override
    public String code() {
        return "resort-course";
    }

    @Override
    public List<Lack> lacking(Programme programme, Facts facts) {
        List<Lack> lacks = new ArrayList<>();
        if (facts.hoursAttended() < programme.hoursToAttend()) {
            lacks.add(new Lack("resortcourse.hours", facts.hoursAttended(), programme.hoursToAttend()));
        }
        if (!facts.stayFinished()) {
            lacks.add(new Lack("resortcourse.stay"));
        }
        return lacks;
    }
}
