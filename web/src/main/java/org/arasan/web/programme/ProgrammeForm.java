package org.arasan.web.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.programme.ProgrammeDraft;
import org.arasan.programme.ProgrammeSettings;
import org.arasan.programme.Requirement;

/** What is typed about a programme. */
public class ProgrammeForm {

    private final Map<Language, String> titles = new EnumMap<>(Language.class);
    private final Map<String, Integer> least = new LinkedHashMap<>();
    private int days;
    private int academicHours;
    private int academicHourMinutes;
    private int pauseMinutes;
    private int checkInLeadMinutes;
    private int rollCallGraceMinutes;

    /** Filled with what is; for each fact a place for how much of it is asked. */
    static ProgrammeForm of(Map<Language, String> titles, ProgrammeSettings settings, List<Requirement> rules, Collection<String> facts) {
        ProgrammeForm form = new ProgrammeForm();
        for (Language language : Language.values()) {
            form.titles.put(language, titles.get(language));
        }
        form.days = settings.days();
        form.academicHours = settings.academicHours();
        form.academicHourMinutes = settings.academicHourMinutes();
        form.pauseMinutes = settings.pauseMinutes();
        form.checkInLeadMinutes = settings.checkInLeadMinutes();
        form.rollCallGraceMinutes = settings.rollCallGraceMinutes();
        rules.forEach(each -> form.least.put(each.fact(), each.least()));
        facts.forEach(each -> form.least.putIfAbsent(each, null));
        return form;
    }

    ProgrammeDraft draft(Map<String, String> details) {
        List<Requirement> rules = new ArrayList<>();
        least.forEach((fact, much) -> {
            if (much != null && much != 0) {
                rules.add(new Requirement(fact, much));
            }
        });
        return new ProgrammeDraft(titles, new ProgrammeSettings(days, academicHours, academicHourMinutes, pauseMinutes, checkInLeadMinutes,
                rollCallGraceMinutes), rules, details);
    }

    public Map<Language, String> getTitles() {
        return titles;
    }

    /** How much is asked of each fact; nothing where it is not asked. */
    public Map<String, Integer> getLeast() {
        return least;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getAcademicHours() {
        return academicHours;
    }

    public void setAcademicHours(int academicHours) {
        this.academicHours = academicHours;
    }

    public int getAcademicHourMinutes() {
        return academicHourMinutes;
    }

    public void setAcademicHourMinutes(int academicHourMinutes) {
        this.academicHourMinutes = academicHourMinutes;
    }

    public int getPauseMinutes() {
        return pauseMinutes;
    }

    public void setPauseMinutes(int pauseMinutes) {
        this.pauseMinutes = pauseMinutes;
    }

    public int getCheckInLeadMinutes() {
        return checkInLeadMinutes;
    }

    public void setCheckInLeadMinutes(int checkInLeadMinutes) {
        this.checkInLeadMinutes = checkInLeadMinutes;
    }

    public int getRollCallGraceMinutes() {
        return rollCallGraceMinutes;
    }

    public void setRollCallGraceMinutes(int rollCallGraceMinutes) {
        this.rollCallGraceMinutes = rollCallGraceMinutes;
    }
}
