package org.arasan.web.treatment.guest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.treatment.contraindication.ConditionCatalogue;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.HealthCondition;
import org.arasan.treatment.prescription.BaseProgramme;
import org.arasan.treatment.prescription.ConditionNoting;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.PartOfDay;
import org.arasan.treatment.prescription.Prescribing;
import org.arasan.treatment.prescription.Prescription;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** The part of {@code /doctor/guest.xhtml?stay=} about what a guest is to have and must not have. Opening it is kept as a reading. */
@Named
@RequestScoped
public class GuestCureView {

    @Inject
    private DoctorDesk desk;
    @Inject
    private Prescribing prescribing;
    @Inject
    private BaseProgramme programme;
    @Inject
    private ConditionNoting noting;
    @Inject
    private TreatmentKinds register;
    @Inject
    private ConditionCatalogue catalogue;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "stay")
    private Long id;
    private Stay stay;
    private List<Prescription> prescriptions = List.of();
    private List<Contraindication> found = List.of();
    private List<Treatment> kinds = List.of();
    private List<HealthCondition> conditions = List.of();
    private Long kind;
    private Integer count;
    private Integer firstDay;
    private Integer lastDay;
    private PartOfDay part = PartOfDay.ANY;
    private Long condition;

    @PostConstruct
    void load() {
        if (id == null) {
            return; // the page itself says what is missing
        }
        stay = desk.guest(id);
        prescriptions = prescribing.prescriptions(id);
        found = noting.of(id);
        kinds = register.kinds(stay.resort().id()).stream().filter(Treatment::inUse).toList();
        conditions = catalogue.conditions(stay.resort().id()).stream().filter(HealthCondition::inUse).toList();
    }

    public String base() {
        BaseProgramme.Outcome outcome = programme.prescribe(stay.id());
        Messages.create(texts.get("cures.prescribed", outcome.prescribed().size())).flash().add();
        if (!outcome.leftOut().isEmpty()) {
            Messages.create(texts.get("cures.left-out", outcome.leftOut().stream().map(each -> each.kind().name() + " – "
                    + (each.condition() == null ? texts.of(each.why()) : each.condition())).collect(Collectors.joining("; ")))).warn().flash().add();
        }
        return back();
    }

    public String prescribe() {
        prescribing.prescribe(stay.id(), kind, Dosage.of(count, firstDay, lastDay, part));
        return back();
    }

    public String stop(Long prescription) {
        prescribing.stop(prescription, null);
        return back();
    }

    public String note() {
        List<Prescription> stopped = noting.note(stay.id(), condition).stopped();
        if (!stopped.isEmpty()) {
            Messages.create(texts.get("cures.stopped", stopped.stream().map(each -> each.treatment().name()).collect(Collectors.joining(", "))))
                    .warn().flash().add();
        }
        return back();
    }

    public String withdraw(Long contraindication) {
        noting.withdraw(stay.id(), contraindication);
        return back();
    }

    private String back() {
        return "/doctor/guest.xhtml?faces-redirect=true&stay=" + stay.id();
    }

    public List<Prescription> getPrescriptions() {
        return prescriptions;
    }

    public List<Contraindication> getFound() {
        return found;
    }

    public List<Treatment> getKinds() {
        return kinds;
    }

    public List<HealthCondition> getConditions() {
        return conditions;
    }

    public PartOfDay[] getParts() {
        return PartOfDay.values();
    }

    public Long getKind() {
        return kind;
    }

    public void setKind(Long kind) {
        this.kind = kind;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public Integer getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(Integer firstDay) {
        this.firstDay = firstDay;
    }

    public Integer getLastDay() {
        return lastDay;
    }

    public void setLastDay(Integer lastDay) {
        this.lastDay = lastDay;
    }

    public PartOfDay getPart() {
        return part;
    }

    public void setPart(PartOfDay part) {
        this.part = part;
    }

    public Long getCondition() {
        return condition;
    }

    public void setCondition(Long condition) {
        this.condition = condition;
    }
}
