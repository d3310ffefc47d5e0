package kz.example.brittle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.example.yoga.Yoga;
import org.arasan.programme.Action;
import org.arasan.programme.ActionCall;
import org.arasan.programme.Field;
import org.arasan.programme.Intake;
import org.arasan.programme.KindPage;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;
import org.arasan.programme.Scope;
import org.arasan.programme.Section;

/** A kind that works as long as nobody looks: its sections, pages and actions fail, each in a way of its own. */
@ApplicationScoped
public class Brittle extends Yoga {

    @Override
    public String code() {
        return "brittle";
    }

    @Override
    public String bundle() {
        return "brittle";
    }

    @Override
    public List<Requirement> requirements(ProgrammeSettings settings) {
        return List.of(new Requirement("brittle.luck", 1));
    }

    @Override
    public List<Field> fields(Scope scope) {
        return scope == Scope.ENROLMENT ? null : List.of();
    }

    @Override
    public List<Section> sections(Intake intake) {
        throw new NoClassDefFoundError("kz/example/Missing");
    }

    @Override
    public List<KindPage> pages() {
        throw new IllegalStateException("no pages");
    }

    @Override
    public List<Action> actions(Scope scope) {
        return scope == Scope.INTAKE ? List.of(new Action("fall")) : List.of();
    }

    /** Writes, and falls over what it has written. */
    @Override
    public void act(ActionCall call) {
        call.intake().detail(call.intake().details().with("written", "true"));
        throw new IllegalStateException("fallen");
    }
}
