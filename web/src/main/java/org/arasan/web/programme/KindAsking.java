package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.KindReading;
import org.arasan.programme.KindSight;
import org.arasan.programme.Programme;
import org.arasan.programme.ProgrammeRegister;
import org.arasan.programme.Scope;
import org.arasan.web.plugin.KindForm;
import org.arasan.web.plugin.KindReader;
import org.omnifaces.cdi.Param;

/** What a programme asks before an intake is opened, its kind and the variants of its curriculum: that in the address, else the first that is offered. */
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
    private IntakeOpening opening;
    @Inject
    @Param(name = "programme")
    private Long wanted;
    private List<Programme> offered;
    private Programme asked;
    private KindForm form = KindForm.NONE;
    private List<CurriculumVariant> variants = List.of();
    private Long variant;

    @PostConstruct
    void load() {
        offered = register.offered();
        asked = offered.stream().filter(each -> wanted == null || each.id().equals(wanted)).findFirst().orElse(null);
        if (asked != null) {
            KindSight sight = reading.kind(asked.kind(), Scope.INTAKE);
            form = KindForm.of(sight.fields(), Map.of(), reader.of(sight));
            variants = opening.variants(asked.id());
        }
    }

    /** Whether all that that programme asks stands on the page. */
    boolean asks(Long programme) {
        return isAsked(programme) || offered.stream().filter(each -> each.id().equals(programme))
                .allMatch(each -> reading.kind(each.kind(), Scope.INTAKE).fields().isEmpty() && opening.variants(programme).isEmpty());
    }

    /** The variant that was chosen for that programme, null for the core. */
    Long variant(Long programme) {
        return isAsked(programme) ? variant : null;
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

    public List<CurriculumVariant> getVariants() {
        return variants;
    }

    public Long getVariant() {
        return variant;
    }

    public void setVariant(Long variant) {
        this.variant = variant;
    }
}
