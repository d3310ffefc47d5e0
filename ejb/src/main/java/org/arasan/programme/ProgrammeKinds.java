package org.arasan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The kinds of programme that are deployed. */
@ApplicationScoped
public class ProgrammeKinds {

    @Inject
    @Any
    private Instance<ProgrammeKind> kinds;

    /** The kind that runs this programme, empty if its plug-in is not deployed. */
    public Optional<ProgrammeKind> of(Programme programme) {
        return kinds.stream().filter(kind -> kind.code().equals(programme.kind())).findFirst();
    }
}
