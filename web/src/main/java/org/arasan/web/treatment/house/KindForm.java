package org.arasan.web.treatment.house;

import java.util.HashMap;
import java.util.Map;
import org.arasan.treatment.KindDraft;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;

/** What is typed about a kind of treatment. */
public class KindForm {

    private String name;
    private Long cabinet;
    private Treatment.Load load = Treatment.Load.PASSIVE;
    private SexRule sexRule = SexRule.ANY;
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("minutes", 15, "preparation", 5, "count", 5, "firstDay", 2, "lastDay", 9, "rest", 0,
            "startsEvery", TreatmentRules.USUAL_GRID));

    static KindForm of(Treatment kind) {
        KindForm form = new KindForm();
        TreatmentRules rules = kind.rules();
        form.name = kind.name();
        form.cabinet = kind.venue().id();
        form.load = rules.load();
        form.sexRule = kind.sexRule();
        form.numbers.putAll(Map.of("minutes", rules.minutes(), "preparation", rules.preparation(), "count", rules.count(),
                "firstDay", rules.firstDay(), "lastDay", rules.lastDay(), "rest", rules.rest(), "startsEvery", kind.startsEvery()));
        return form;
    }

    KindDraft draft() {
        return new KindDraft(name, cabinet, numbers.get("minutes"), numbers.get("preparation"), load, numbers.get("count"), numbers.get("firstDay"),
                numbers.get("lastDay"), numbers.get("rest"), sexRule, numbers.get("startsEvery"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getCabinet() {
        return cabinet;
    }

    public void setCabinet(Long cabinet) {
        this.cabinet = cabinet;
    }

    public Treatment.Load getLoad() {
        return load;
    }

    public void setLoad(Treatment.Load load) {
        this.load = load;
    }

    public SexRule getSexRule() {
        return sexRule;
    }

    public void setSexRule(SexRule sexRule) {
        this.sexRule = sexRule;
    }

    public Integer getMinutes() {
        return numbers.get("minutes");
    }

    public void setMinutes(Integer minutes) {
        numbers.put("minutes", minutes);
    }

    public Integer getPreparation() {
        return numbers.get("preparation");
    }

    public void setPreparation(Integer preparation) {
        numbers.put("preparation", preparation);
    }

    public Integer getCount() {
        return numbers.get("count");
    }

    public void setCount(Integer count) {
        numbers.put("count", count);
    }

    public Integer getFirstDay() {
        return numbers.get("firstDay");
    }

    public void setFirstDay(Integer firstDay) {
        numbers.put("firstDay", firstDay);
    }

    public Integer getLastDay() {
        return numbers.get("lastDay");
    }

    public void setLastDay(Integer lastDay) {
        numbers.put("lastDay", lastDay);
    }

    public Integer getRest() {
        return numbers.get("rest");
    }

    public void setRest(Integer rest) {
        numbers.put("rest", rest);
    }

    public Integer getStartsEvery() {
        return numbers.get("startsEvery");
    }

    public void setStartsEvery(Integer startsEvery) {
        numbers.put("startsEvery", startsEvery);
    }
}
