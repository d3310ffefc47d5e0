package org.arasan.web.resort;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.resort.BookingTerms;
import org.arasan.resort.HoursText;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.resort.ResortRules.DayCounting;
import org.arasan.resort.RoomSharing;
import org.arasan.web.PageTexts;

/** What is typed about the rules of a house. */
public class HouseForm {

    private DayCounting dayCounting;
    private LocalTime checkIn;
    private LocalTime checkOut;
    private int diningSeats;
    private int groupSize;
    private boolean sameSexRooms;
    private boolean couplesExcepted;
    private DayOfWeek turnoverDay;
    private int healthCardMonths;
    private int holdMinutes;
    private int offerHours;
    private int noShowAfterHours;
    private final Map<ResortHours.Kind, String> hours = new EnumMap<>(ResortHours.Kind.class);

    /** The form filled with rules as they are. */
    static HouseForm of(ResortRules rules) {
        HouseForm form = new HouseForm();
        form.dayCounting = rules.dayCounting();
        form.checkIn = rules.checkIn();
        form.checkOut = rules.checkOut();
        form.diningSeats = rules.diningSeats();
        form.groupSize = rules.groupSize();
        form.sameSexRooms = rules.sameSexRooms();
        form.couplesExcepted = rules.couplesExcepted();
        form.turnoverDay = rules.turnoverDay();
        form.healthCardMonths = rules.healthCardMonths();
        form.holdMinutes = rules.holdMinutes();
        form.offerHours = rules.offerHours();
        form.noShowAfterHours = rules.noShowAfterHours();
        for (ResortHours.Kind kind : ResortHours.Kind.values()) {
            form.hours.put(kind, HoursText.of(rules.hours().stream().filter(each -> each.kind() == kind).toList()));
        }
        return form;
    }

    /** The rules meant. Refuses hours that cannot be read, at their kind. */
    ResortRules rules(ZoneId zone) {
        return new ResortRules(zone, checkIn, checkOut, dayCounting, diningSeats, groupSize, day(),
                new RoomSharing(sameSexRooms, couplesExcepted),
                new BookingTerms(holdMinutes, offerHours, noShowAfterHours, healthCardMonths, turnoverDay));
    }

    private List<ResortHours> day() {
        List<ResortHours> day = new ArrayList<>();
        hours.forEach((kind, written) -> {
            if (written != null && !written.isBlank()) {
                HoursText.spans(written).orElseThrow(() -> Refusal.invalid("house.hours-form").at(kind.name()))
                        .forEach(span -> day.add(new RulesRow.Span(kind, span.from(), span.until()).hours()));
            }
        });
        day.sort(ResortHours.IN_THE_DAY);
        return day;
    }

    /** Each question and its answer in words, to be compared with another form's. */
    Map<String, String> answers(PageTexts texts) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(texts.get("house.day-counting"), texts.of(dayCounting));
        answers.put(texts.get("house.check-in"), texts.time(checkIn));
        answers.put(texts.get("house.check-out"), texts.time(checkOut));
        answers.put(texts.get("house.same-sex"), texts.get(sameSexRooms ? "house.yes" : "house.no"));
        answers.put(texts.get("house.couples"), texts.get(couplesExcepted ? "house.yes" : "house.no"));
        answers.put(texts.get("house.turnover"), turnoverDay == null ? texts.get("house.turnover.any") : texts.of(turnoverDay));
        answers.put(texts.get("house.hold"), String.valueOf(holdMinutes));
        answers.put(texts.get("house.offer"), String.valueOf(offerHours));
        answers.put(texts.get("house.no-show"), String.valueOf(noShowAfterHours));
        answers.put(texts.get("house.health-card"), String.valueOf(healthCardMonths));
        answers.put(texts.get("house.dining-seats"), String.valueOf(diningSeats));
        answers.put(texts.get("house.group-size"), String.valueOf(groupSize));
        hours.forEach((kind, written) -> answers.put(texts.of(kind), written == null || written.isBlank() ? "—" : written.strip()));
        return answers;
    }

    public Map<ResortHours.Kind, String> getHours() {
        return hours;
    }

    public DayCounting getDayCounting() {
        return dayCounting;
    }

    public void setDayCounting(DayCounting dayCounting) {
        this.dayCounting = dayCounting;
    }

    public LocalTime getCheckIn() {
        return checkIn;
    }

    public void setCheckIn(LocalTime checkIn) {
        this.checkIn = checkIn;
    }

    public LocalTime getCheckOut() {
        return checkOut;
    }

    public void setCheckOut(LocalTime checkOut) {
        this.checkOut = checkOut;
    }

    public int getDiningSeats() {
        return diningSeats;
    }

    public void setDiningSeats(int diningSeats) {
        this.diningSeats = diningSeats;
    }

    public int getGroupSize() {
        return groupSize;
    }

    public void setGroupSize(int groupSize) {
        this.groupSize = groupSize;
    }

    public boolean isSameSexRooms() {
        return sameSexRooms;
    }

    public void setSameSexRooms(boolean sameSexRooms) {
        this.sameSexRooms = sameSexRooms;
    }

    public boolean isCouplesExcepted() {
        return couplesExcepted;
    }

    public void setCouplesExcepted(boolean couplesExcepted) {
        this.couplesExcepted = couplesExcepted;
    }

    public DayOfWeek getTurnoverDay() {
        return turnoverDay;
    }

    public void setTurnoverDay(DayOfWeek turnoverDay) {
        this.turnoverDay = turnoverDay;
    }

    public int getHealthCardMonths() {
        return healthCardMonths;
    }

    public void setHealthCardMonths(int healthCardMonths) {
        this.healthCardMonths = healthCardMonths;
    }

    public int getHoldMinutes() {
        return holdMinutes;
    }

    public void setHoldMinutes(int holdMinutes) {
        this.holdMinutes = holdMinutes;
    }

    public int getOfferHours() {
        return offerHours;
    }

    public void setOfferHours(int offerHours) {
        this.offerHours = offerHours;
    }

    public int getNoShowAfterHours() {
        return noShowAfterHours;
    }

    public void setNoShowAfterHours(int noShowAfterHours) {
        this.noShowAfterHours = noShowAfterHours;
    }
}
