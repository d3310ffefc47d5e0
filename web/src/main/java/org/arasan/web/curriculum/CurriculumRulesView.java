package org.arasan.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.material.MaterialKeeping;
import org.arasan.material.MaterialRules;
import org.arasan.programme.curriculum.CurriculumRules;
import org.arasan.programme.curriculum.RuleKeeping;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** What the programme shown on {@code /admin/curriculum.xhtml} asks of its editions and of their materials. */
@Named
@RequestScoped
public class CurriculumRulesView {

    @Inject
    private CurriculumView curriculum;
    @Inject
    private RuleKeeping rules;
    @Inject
    private MaterialKeeping materials;
    @Inject
    private PageTexts texts;
    private Integer hoursOfADay;
    private boolean variantHoursFree;
    private Integer fileMegabytes;
    private Integer programmeMegabytes;

    @PostConstruct
    void load() {
        if (curriculum.getProgramme() != null) {
            CurriculumRules editions = rules.rules(curriculum.getProgramme().id());
            hoursOfADay = editions.hoursOfADay();
            variantHoursFree = editions.variantHoursFree();
            MaterialRules files = materials.rules(curriculum.getProgramme().id());
            fileMegabytes = files.fileMegabytes();
            programmeMegabytes = files.programmeMegabytes();
        }
    }

    public String save() {
        Long programme = curriculum.getProgramme().id();
        rules.set(programme, hoursOfADay, variantHoursFree);
        materials.set(programme, fileMegabytes, programmeMegabytes);
        Messages.create(texts.get("curricula.rules-saved")).flash().add();
        return "/admin/curriculum.xhtml?faces-redirect=true&programme=" + programme;
    }

    public Integer getHoursOfADay() {
        return hoursOfADay;
    }

    public void setHoursOfADay(Integer hoursOfADay) {
        this.hoursOfADay = hoursOfADay;
    }

    public boolean isVariantHoursFree() {
        return variantHoursFree;
    }

    public void setVariantHoursFree(boolean variantHoursFree) {
        this.variantHoursFree = variantHoursFree;
    }

    public Integer getFileMegabytes() {
        return fileMegabytes;
    }

    public void setFileMegabytes(Integer fileMegabytes) {
        this.fileMegabytes = fileMegabytes;
    }

    public Integer getProgrammeMegabytes() {
        return programmeMegabytes;
    }

    public void setProgrammeMegabytes(Integer programmeMegabytes) {
        this.programmeMegabytes = programmeMegabytes;
    }
}
