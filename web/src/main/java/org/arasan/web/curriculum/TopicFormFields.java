package org.arasan.web.curriculum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.programme.curriculum.TopicDraft;
import org.arasan.programme.topic.TopicPlan;

/** What is typed about a topic of a draft. */
public class TopicFormFields {

    private Integer day;
    private Integer number;
    private String title;
    private Integer hours;
    private String form;
    private String module;
    private String needs;
    private final Map<Language, String> titles = new EnumMap<>(Language.class);

    static TopicFormFields of(TopicPlan plan, String form) {
        TopicFormFields fields = new TopicFormFields();
        fields.day = plan.day();
        fields.number = plan.number();
        fields.title = plan.title();
        fields.hours = plan.academicHours();
        fields.form = form;
        fields.module = plan.context().module();
        fields.needs = plan.needs().stream().map(String::valueOf).collect(Collectors.joining(", "));
        fields.titles.putAll(plan.context().titles());
        return fields;
    }

    /** A new row: the next number, on the last day that has a topic, for two hours. */
    static TopicFormFields after(List<TopicPlan> plans) {
        TopicFormFields fields = new TopicFormFields();
        fields.number = plans.stream().mapToInt(TopicPlan::number).max().orElse(0) + 1;
        fields.day = plans.stream().mapToInt(TopicPlan::day).max().orElse(1);
        fields.hours = 2;
        fields.module = plans.isEmpty() ? "" : plans.get(plans.size() - 1).context().module();
        return fields;
    }

    TopicDraft draft() {
        return new TopicDraft(day, number, title, hours, form, module, titles, numbers());
    }

    private List<Integer> numbers() {
        if (needs == null || needs.isBlank()) {
            return List.of();
        }
        if (!needs.strip().matches("\\d{1,3}([,;\\s]+\\d{1,3})*")) {
            throw Refusal.invalid("curriculum.needs-numbers").at("needs");
        }
        return Stream.of(needs.strip().split("[,;\\s]+")).map(Integer::valueOf).toList();
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    /** In other languages than the curriculum's own. */
    public Map<Language, String> getTitles() {
        return titles;
    }
}
