package org.arasan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;

/**
 * The kinds of programme that are deployed. Each is handed out behind a {@linkplain ContainedKind guard}: what a plug-in throws is logged
 * and becomes a refusal that names it, and troubles nobody else.
 */
@ApplicationScoped
public class ProgrammeKinds {

    @Inject
    @Any
    private Instance<ProgrammeKind> kinds;

    /** All that can say their name, by code. */
    public List<ProgrammeKind> all() {
        return kinds.stream().map(ContainedKind::around).flatMap(Optional::stream).sorted(Comparator.comparing(ProgrammeKind::code)).toList();
    }

    /** The kind of that code, empty if its plug-in is not deployed. */
    public Optional<ProgrammeKind> of(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
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
