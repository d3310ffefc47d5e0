package org.arasan.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.arasan.Refusal;
import org.arasan.programme.KindPage.Place;

/** Asks a kind part by part what it adds, so that one part that fails leaves the others. */
@Dependent
public class KindSights {

    @Inject
    private ProgrammeKinds kinds;

    /** Of the kind with that code. */
    public KindSight of(String code, Scope scope, Intake intake) {
        return kinds.of(code).map(kind -> of(kind, scope, intake)).orElseGet(() -> gone(code));
    }

    private KindSight of(ProgrammeKind kind, Scope scope, Intake intake) {
        List<Refusal> troubles = new ArrayList<>();
        List<Field> fields = part(() -> kind.fields(scope), troubles);
        List<Action> actions = part(() -> kind.actions(scope), troubles);
        List<Section> sections = intake == null ? List.of() : part(() -> kind.sections(intake), troubles);
        List<KindPage> pages = intake == null ? List.of() : part(kind::pages, troubles);
        return new KindSight(kind.code(), kind.bundle(), fields, actions, sections,
                pages.stream().filter(each -> each.place() == Place.INTAKE).toList(), troubles.isEmpty() ? null : troubles.get(0));
    }

    private static KindSight gone(String code) {
        return new KindSight(code, null, List.of(), List.of(), List.of(), List.of(), Refusal.conflict("programme.kind-gone", code));
    }

    private static <T> List<T> part(Supplier<List<T>> asked, List<Refusal> troubles) {
        try {
            return asked.get();
        } catch (Refusal no) {
            troubles.add(no);
            return List.of();
        }
    }
}
