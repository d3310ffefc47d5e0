package org.arasan.web.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Intake;

/** What is typed about a trainer. */
public class TrainerForm {

    private String name;
    private List<Language> languages = List.of();
    private String topics;
    private String account;
    private LocalDate firstDay;
    private LocalDate lastDay;

    void show(Trainer trainer, Intake intake) {
        firstDay = intake.firstDay();
        lastDay = intake.lastDay();
        if (trainer != null) {
            name = trainer.name();
            languages = trainer.languages().stream().sorted().toList();
            topics = trainer.topics(intake.programme()).stream().map(String::valueOf).collect(Collectors.joining(", "));
            account = trainer.account() == null ? null : trainer.account().login();
        }
    }

    /** The numbers among what was typed. Refuses anything else. */
    Set<Integer> topicNumbers() {
        if (topics == null || !topics.matches("\\s*[0-9]{1,3}(\\s*[,; ]\\s*[0-9]{1,3})*\\s*")) {
            throw Refusal.invalid("trainers.topics-unreadable").at("topics");
        }
        return Arrays.stream(topics.strip().split("[,;\\s]+")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Language> getLanguages() {
        return languages;
    }

    public void setLanguages(List<Language> languages) {
        this.languages = languages;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
