package org.arasan.web.treatment.house;

import org.arasan.treatment.rule.CureTerms;

/** What is typed about a house's rules for all treatments. */
public class TermsForm {

    private boolean oneGeneralADay;
    private int gentleDays;
    private boolean gentleLastDay;
    private boolean sundaysOff;
    private boolean quietHourKept;
    private int minutesBeforeMeal;
    private int minutesAfterMeal;

    TermsForm(CureTerms terms) {
        oneGeneralADay = terms.oneGeneralADay();
        gentleDays = terms.gentleDays();
        gentleLastDay = terms.gentleLastDay();
        sundaysOff = terms.sundaysOff();
        quietHourKept = terms.quietHourKept();
        minutesBeforeMeal = terms.minutesBeforeMeal();
        minutesAfterMeal = terms.minutesAfterMeal();
    }

    CureTerms terms() {
        return new CureTerms(oneGeneralADay, gentleDays, gentleLastDay, sundaysOff, quietHourKept, minutesBeforeMeal, minutesAfterMeal);
    }

    public boolean isOneGeneralADay() {
        return oneGeneralADay;
    }

    public void setOneGeneralADay(boolean oneGeneralADay) {
        this.oneGeneralADay = oneGeneralADay;
    }

    public int getGentleDays() {
        return gentleDays;
    }

    public void setGentleDays(int gentleDays) {
        this.gentleDays = gentleDays;
    }

    public boolean isGentleLastDay() {
        return gentleLastDay;
    }

    public void setGentleLastDay(boolean gentleLastDay) {
        this.gentleLastDay = gentleLastDay;
    }

    public boolean isSundaysOff() {
        return sundaysOff;
    }

    public void setSundaysOff(boolean sundaysOff) {
        this.sundaysOff = sundaysOff;
    }

    public boolean isQuietHourKept() {
        return quietHourKept;
    }

    public void setQuietHourKept(boolean quietHourKept) {
        this.quietHourKept = quietHourKept;
    }

    public int getMinutesBeforeMeal() {
        return minutesBeforeMeal;
    }

    public void setMinutesBeforeMeal(int minutesBeforeMeal) {
        this.minutesBeforeMeal = minutesBeforeMeal;
    }

    public int getMinutesAfterMeal() {
        return minutesAfterMeal;
    }

    public void setMinutesAfterMeal(int minutesAfterMeal) {
        this.minutesAfterMeal = minutesAfterMeal;
    }
}
