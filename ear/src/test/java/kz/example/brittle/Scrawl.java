package kz.example.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.example.yoga.Yoga;
import org.arasan.programme.Action;
import org.arasan.programme.Facts;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;

/** A kind that does all it should, but writes so that nobody can read it: a brace of its award is never closed. */
@ApplicationScoped
public class Scrawl extends Yoga {

    public static final String WORDS = "certificate.title=Scrawl\ncertificate.award=Awarded for {0 and {1}\n";

    @Override
    public String code() {
        return "scrawl";
    }

    @Override
    public String bundle() {
        return "scrawl";
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement(Facts.HOURS, settings.academicHours()));
    }

    @Override
    public List<Field> fields(Scope scope) {
        return List.of();
    }

    @Override
    public List<Section> sections(Intake intake) {
        return List.of();
    }

    @Override
    public List<Action> actions(Scope scope) {
        return List.of();
    }
}
