package org.arasan.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.arasan.Refusal;
import org.arasan.completion.print.OwnWords;
import org.arasan.completion.print.Template;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeKind;
import org.arasan.programme.ProgrammeKinds;

/**
 * How the papers of a programme look and speak. A kind that is gone, or broken, holds no paper back: it then looks as the core's do. What
 * a kind says that cannot be read is logged when it is met first, and told to whoever looks at the papers.
 */
@ApplicationScoped
public class PaperWords {

    private static final Logger LOG = System.getLogger("org.arasan.completion");

    private final ConcurrentHashMap<String, List<String>> unreadable = new ConcurrentHashMap<>();

    @Inject
    private ProgrammeKinds kinds;

    Template template(Programme programme) {
        unreadable(programme);
        try {
            return kinds.of(programme).map(kind -> new Template(kind.paper().look(), kind.bundle())).orElse(Template.CORE);
        } catch (Refusal broken) {
            return Template.CORE;
        }
    }

    /** The texts of the programme's kind in whose place the core's stand, since they cannot be read. */
    public List<String> unreadable(Programme programme) {
        return kinds.of(programme).map(kind -> unreadable.computeIfAbsent(kind.code(), code -> met(kind))).orElse(List.of());
    }

    private static List<String> met(ProgrammeKind kind) {
        List<String> found = new OwnWords(kind.bundle()).unreadable();
        if (!found.isEmpty()) {
            LOG.log(Level.ERROR, "The programme kind " + kind.code() + " says on papers what cannot be read, so the core's words stand there: "
                    + String.join(", ", found));
        }
        return found;
    }
}
