package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.programme.Scope;
import org.arasan.web.plugin.KindForm;
import org.arasan.web.plugin.KindReader;
import org.omnifaces.cdi.Param;

/** What the kind of a programme asks before an intake is opened: of the programme in the address, else of the first that is offered. */
@Named
@RequestScoped
public class KindAsking {

    @Inject
    private ProgrammeRegister register;
    @Inject
    private KindReading reading;
    @Inject
    private KindReader reader;
    @Inject
    @Param(name = "programme")
    private Long wanted;
    private List<Programme> offered;
    private Programme asked;
    private KindForm form = KindForm.NONE;

    @PostConstruct
    void load() {
        offered = register.offered();
        asked = offered.stream().filter(each -> wanted == null || each.id().equals(wanted)).findFirst().orElse(null);
        if (asked != null) {
            KindSight sight = reading.kind(asked.kind(), Scope.INTAKE);
            form = KindForm.of(sight.fields(), Map.of(), reader.of(sight));
        }
    }

    /** Whether all that the kind of that programme asks stands on the page. */
    boolean asks(Long programme) {
        return isAsked(programme) || offered.stream().filter(each -> each.id().equals(programme))
                .allMatch(each -> reading.kind(each.kind(), Scope.INTAKE).fields().isEmpty());
    }

    /** What was answered to the kind of that programme. */
    Map<String, String> answers(Long programme) {
        return isAsked(programme) ? form.getAnswers() : Map.of();
    }

    private boolean isAsked(Long programme) {
        return asked != null && asked.id().equals(programme);
    }

    public List<Programme> getOffered() {
        return offered;
    }

    /** Null where nothing is offered. */
    public Programme getAsked() {
        return asked;
    }

    public KindForm getForm() {
        return form;
    }
}
