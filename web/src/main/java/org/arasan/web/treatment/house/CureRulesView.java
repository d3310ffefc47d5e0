package org.arasan.web.treatment.house;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.treatment.rule.CureRuleKeeping;
import org.arasan.treatment.rule.CureRules;
import org.arasan.treatment.rule.CureTerms;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.util.Messages;

/** {@code /cure/rules.xhtml?resort=}: what a house asks of all its treatments together. */
@Named
@RequestScoped
public class CureRulesView {

    @Inject
    private HouseChoice choice;
    @Inject
    private CureRuleKeeping keeping;
    @Inject
    private TreatmentKinds register;
    @Inject
    private PageTexts texts;
    private CureRules rules;
    private List<Treatment> kinds = List.of();
    private TermsForm form;
    private Long earlier;
    private Long later;
    private Integer minutes;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            rules = keeping.rules(house());
            kinds = register.kinds(house());
            form = new TermsForm(rules.terms());
        }
    }

    public String save() {
        return change(form.terms(), pairs());
    }

    /** One more pair of kinds with its rest. */
    public String add() {
        List<CureRuleKeeping.Pair> pairs = pairs();
        pairs.add(new CureRuleKeeping.Pair(earlier, later, minutes));
        return change(rules.terms(), pairs);
    }

    /** Takes a pair away. */
    public String remove(Long before, Long after) {
        List<CureRuleKeeping.Pair> pairs = pairs();
        pairs.removeIf(each -> each.earlier().equals(before) && each.later().equals(after));
        return change(rules.terms(), pairs);
    }

    private String change(CureTerms terms, List<CureRuleKeeping.Pair> pairs) {
        keeping.change(house(), terms, pairs);
        Messages.create(texts.get("cures.saved")).flash().add();
        return "/cure/rules.xhtml?faces-redirect=true&resort=" + house();
    }

    private List<CureRuleKeeping.Pair> pairs() {
        return new ArrayList<>(rules.rests().stream()
                .map(each -> new CureRuleKeeping.Pair(each.earlier().id(), each.later().id(), each.minutes())).toList());
    }

    private Long house() {
        return choice.getResort().id();
    }

    public CureRules getRules() {
        return rules;
    }

    public List<Treatment> getKinds() {
        return kinds;
    }

    public TermsForm getForm() {
        return form;
    }

    public Long getEarlier() {
        return earlier;
    }

    public void setEarlier(Long earlier) {
        this.earlier = earlier;
    }

    public Long getLater() {
        return later;
    }

    public void setLater(Long later) {
        this.later = later;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
