package org.arasan.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.arasan.admission.signup.Form;
import org.arasan.admission.signup.FormKey;
import org.arasan.programme.KindSight;
import org.arasan.web.UserLanguage;
import org.arasan.web.plugin.KindForm;
import org.arasan.web.plugin.KindReader;

/** What staff and officers type about somebody whom they enter by hand. */
@Named
@RequestScoped
public class PersonForm {

    @Inject
    private UserLanguage reader;
    @Inject
    private KindReader kinds;
    private String key = FormKey.drawn();
    private String iin;
    private String family;
    private String given;
    private String patronymic;
    private String phone;
    private String union;
    private String region;
    private boolean consent;
    private KindForm asked = KindForm.NONE;

    /** Asks also what the kind of the programme wants to know. */
    void ask(KindSight sight) {
        asked = KindForm.of(sight.fields(), Map.of(), kinds.of(sight));
    }

    Form form() {
        return new Form(key, iin, family, given, patronymic, phone, "", union, region, reader.getLanguage(), asked.getAnswers(), consent, "");
    }

    /** What the kind asks, with the answers. */
    public KindForm getAsked() {
        return asked;
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
