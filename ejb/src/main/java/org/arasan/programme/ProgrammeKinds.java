package org.arasan.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.Incident;
import org.arasan.Refusal;
import org.arasan.programme.KindPage.Place;

/**
 * The kinds of programme that are deployed, met once. Each is handed out behind a {@linkplain ContainedKind guard}: what a plug-in throws
 * is logged and becomes a refusal that names it, and troubles nobody else. One that cannot even say its name, or has another's, is left
 * out and counted among the {@link #broken}.
 */
@ApplicationScoped
public class ProgrammeKinds {

    /** A page of a kind, and the bundle in which its name stands. */
    public record Way(String bundle, KindPage page) {
    }

    @Inject
    @Any
    private Instance<ProgrammeKind> deployed;
    private final List<ProgrammeKind> all = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<Way> menu = new ArrayList<>();

    @PostConstruct
    void meet() {
        for (Instance.Handle<ProgrammeKind> each : deployed.handles()) {
            meet(each);
        }
        all.sort((one, other) -> one.code().compareTo(other.code()));
        all.forEach(this::findWays);
    }

    private void meet(Instance.Handle<ProgrammeKind> plugIn) {
        try {
            ProgrammeKind kind = ContainedKind.around(plugIn.get());
            if (of(kind.code()).isPresent()) {
                throw new IllegalStateException("two plug-ins call themselves " + kind.code());
            }
            all.add(kind);
        } catch (RuntimeException | Error no) {
            broken.add(Incident.of(no, "the plug-in " + plugIn.getBean().getBeanClass().getName()));
        }
    }

    private void findWays(ProgrammeKind kind) {
        try {
            kind.pages().stream().filter(page -> page.place() == Place.MENU).map(page -> new Way(kind.bundle(), page)).forEach(menu::add);
        } catch (Refusal logged) {
            // its programmes say so; the menu does without its pages
        }
    }

    /** All that can say their name, by code. */
    public List<ProgrammeKind> all() {
        return List.copyOf(all);
    }

    /** The numbers of the incidents of those that could not be met. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** The pages of kinds to which the menu leads. */
    public List<Way> menu() {
        return List.copyOf(menu);
    }

    /** The pages that the kind of a programme has for somebody in that role beside one of its intakes; none where it is gone or broken. */
    public List<Way> beside(Programme programme, String role) {
        try {
            return of(programme).stream().flatMap(kind -> kind.pages().stream()
                    .filter(page -> page.place() == Place.INTAKE && page.roles().contains(role)).map(page -> new Way(kind.bundle(), page))).toList();
        } catch (Refusal logged) {
            return List.of();
        }
    }

    /** Where an intake is held: as its kind says, or at its house where that is gone or broken. */
    public String place(Intake intake) {
        try {
            return of(intake.programme()).map(kind -> kind.place(intake)).orElse(intake.resort().name());
        } catch (Refusal logged) {
            return intake.resort().name();
        }
    }

    /** The kind of that code, empty if its plug-in is not deployed. */
    public Optional<ProgrammeKind> of(String code) {
        return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind that runs this programme, empty if its plug-in is not deployed. */
    public Optional<ProgrammeKind> of(Programme programme) {
        return of(programme.kind());
    }

    /** The kind that runs this programme; refused where its plug-in is not deployed. */
    public ProgrammeKind required(Programme programme) {
        return of(programme).orElseThrow(() -> Refusal.conflict("programme.kind-gone", programme.kind()));
    }
}
