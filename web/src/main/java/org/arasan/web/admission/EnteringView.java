package org.arasan.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.admission.Entering;
import org.arasan.admission.Form;
import org.arasan.admission.FormKey;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/admission-enter.xhtml?intake=}: somebody entered by hand, from paper or at the door. */
@Named
@RequestScoped
public class EnteringView {

    @Inject
    private IntakeRegister register;
    @Inject
    private Entering entering;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private Intake intake;
    private String key = FormKey.drawn();
    private String iin;
    private String family;
    private String given;
    private String patronymic;
    private String phone;
    private String union;
    private String region;
    private boolean consent;

    @PostConstruct
    void load() {
        intake = register.chosen(wanted).orElse(null);
    }

    /** Enters the person and is ready for the next. */
    public String enter() {
        Form form = new Form(key, iin, family, given, patronymic, phone, "", union, region, reader.getLanguage(), null, consent, "");
        Messages.create(texts.get("admitting.entered." + entering.enter(intake.id(), form).told(), family + " " + given)).flash().add();
        return "/admin/admission-enter.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    public Intake getIntake() {
        return intake;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(String patronymic) {
        this.patronymic = patronymic;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getUnion() {
        return union;
    }

    public void setUnion(String union) {
        this.union = union;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
