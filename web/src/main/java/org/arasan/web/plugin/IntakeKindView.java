package org.arasan.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Intake;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.arasan.programme.Section;
import org.arasan.web.plugin.KindWords.Told;

/** What the kind of its programme adds to the page of an intake: sections, answers, actions, pages. */
@Named
@RequestScoped
public class IntakeKindView {

    /** A heading and what stands below it. */
    public record Part(String title, List<Told> lines) {
    }

    @Inject
    private KindReading reading;
    @Inject
    private KindReader reader;
    private KindSight sight;
    private KindWords words;

    /** Reads what the kind adds; the page of the intake asks for it once it knows which. */
    public KindSight sight(Intake intake) {
        if (sight == null) {
            sight = reading.intake(intake.id());
            words = reader.of(sight);
        }
        return sight;
    }

    /** The kind's name. */
    public String name(Intake intake) {
        return words(intake).name(sight.code());
    }

    /** What stands in the fields of the kind. */
    public List<Told> told(Intake intake) {
        return words(intake).told(sight.fields(), intake.details().values());
    }

    public List<Part> parts(Intake intake) {
        sight(intake);
        return sight.sections().stream().map(this::part).toList();
    }

    private Part part(Section section) {
        return new Part(words.section(section), section.lines().stream().map(each -> new Told(words.line(each), each.value())).toList());
    }

    /** The actions' names and their words. */
    public List<Map.Entry<String, String>> actions(Intake intake) {
        sight(intake);
        return sight.actions().stream().map(each -> Map.entry(each.name(), words.action(each.name()))).toList();
    }

    public String page(Intake intake, String page) {
        return words(intake).page(page);
    }

    /** Why the kind adds nothing, or null. */
    public String trouble(Intake intake) {
        return words(intake).trouble(sight);
    }

    private KindWords words(Intake intake) {
        sight(intake);
        return words;
    }
}
