package org.arasan.web.treatment.house;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.cabinet.Cabinets;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /cure/kinds.xhtml?resort=&kind=}: the kinds of treatment of a house; one of them in hand. */
@Named
@RequestScoped
public class KindsView {

    @Inject
    private HouseChoice choice;
    @Inject
    private TreatmentKinds register;
    @Inject
    private Cabinets cabinetRegister;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "kind")
    private Long wanted;
    private List<Treatment> kinds = List.of();
    private List<Cabinet> cabinets = List.of();
    private Treatment kind;
    private KindForm form = new KindForm();

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            kinds = register.kinds(house());
            cabinets = cabinetRegister.cabinets(house());
        }
        if (wanted != null) {
            kind = kinds.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
            form = KindForm.of(kind);
        }
    }

    public String save() {
        return done(kind == null ? register.add(house(), form.draft()) : register.change(kind.id(), form.draft()));
    }

    /** Takes the kind in hand out of use, or into use again. */
    public String turn() {
        return done(kind.inUse() ? register.takeOutOfUse(kind.id()) : register.takeIntoUse(kind.id()));
    }

    private String done(Treatment saved) {
        Messages.create(texts.get("cures.saved")).flash().add();
        return "/cure/kinds.xhtml?faces-redirect=true&resort=" + house() + "&kind=" + saved.id();
    }

    private Long house() {
        return choice.getResort().id();
    }

    public List<Treatment> getKinds() {
        return kinds;
    }

    public List<Cabinet> getCabinets() {
        return cabinets;
    }

    /** The one in hand, or null. */
    public Treatment getKind() {
        return kind;
    }

    public KindForm getForm() {
        return form;
    }

    public Treatment.Load[] getLoads() {
        return Treatment.Load.values();
    }

    public SexRule[] getSexRules() {
        return SexRule.values();
    }
}
