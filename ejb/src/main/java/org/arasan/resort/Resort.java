package org.arasan.resort;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Versioned;
import org.arasan.resort.ResortRules.DayCounting;

/** A sanatorium or training house: its rules of the day and, in {@link Room} and {@link Venue}, what can be occupied there. */
@Entity
public class Resort implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resort_seq")
    @SequenceGenerator(name = "resort_seq", sequenceName = "resort_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;
    private String zone;
    private LocalTime checkIn;
    private LocalTime checkOut;

    @Enumerated(EnumType.STRING)
    private DayCounting dayCounting;

    private int diningSeats;
    private int groupSize;
    private boolean sameSexRooms;
    private boolean couplesExcepted;
    private int holdMinutes;
    private int offerHours;
    private int noShowAfterHours;
    private int healthCardMonths;

    @Enumerated(EnumType.STRING)
    private DayOfWeek turnoverDay;

    @ElementCollection
    @CollectionTable(name = "resort_hours", joinColumns = @JoinColumn(name = "resort_id"))
    @OrderBy("from")
    private List<ResortHours> hours = new ArrayList<>();

    /** The database notes it. */
    @Column(insertable = false, updatable = false)
    private Instant changedAt;

    protected Resort() {
    }

    public Resort(String name, ResortRules rules) {
        this.name = name.strip();
        adopt(rules);
    }

    /** Takes new rules of the house; what was booked under the old ones keeps its times. */
    public void adopt(ResortRules rules) {
        zone = rules.zone().getId();
        checkIn = rules.checkIn();
        checkOut = rules.checkOut();
        dayCounting = rules.dayCounting();
        diningSeats = rules.diningSeats();
        groupSize = rules.groupSize();
        adopt(rules.sharing());
        adopt(rules.terms());
        if (!List.copyOf(hours).equals(rules.hours())) {
            hours.clear();
            hours.addAll(rules.hours());
        }
    }

    private void adopt(RoomSharing sharing) {
        sameSexRooms = sharing.sameSexRooms();
        couplesExcepted = sharing.couplesExcepted();
    }

    private void adopt(BookingTerms terms) {
        holdMinutes = terms.holdMinutes();
        offerHours = terms.offerHours();
        noShowAfterHours = terms.noShowAfterHours();
        healthCardMonths = terms.healthCardMonths();
        turnoverDay = terms.turnoverDay();
    }

    public void rename(String newName) {
        name = newName.strip();
    }

    public ResortRules rules() {
        return new ResortRules(zone(), checkIn, checkOut, dayCounting, diningSeats, groupSize, List.copyOf(hours),
                sharing(), terms());
    }

    /** The check-out day of a stay that begins on {@code firstDay} and is sold as {@code days}. */
    public LocalDate lastDay(LocalDate firstDay, int days) {
        return firstDay.plusDays(dayCounting == DayCounting.CALENDAR_DAYS ? days - 1L : days);
    }

    /** When a guest may take the room on that day. */
    public Instant checkInOn(LocalDate day) {
        return day.atTime(checkIn).atZone(zone()).toInstant();
    }

    /** When a guest must have left the room on that day. */
    public Instant checkOutOn(LocalDate day) {
        return day.atTime(checkOut).atZone(zone()).toInstant();
    }

    @Override
    public Long id() {
        return id;
    }

    /** Grows with every change of the rules. */
    @Override
    public int version() {
        return version;
    }

    /** When its name or rules changed last, or it was entered, by the database's clock. */
    public Instant changed() {
        return changedAt;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int diningSeats() {
        return diningSeats;
    }

    /** The most people a study group may have. */
    public int groupSize() {
        return groupSize;
    }

    /** Who may share a room. */
    public RoomSharing sharing() {
        return new RoomSharing(sameSexRooms, couplesExcepted);
    }

    /** How the house books. */
    public BookingTerms terms() {
        return new BookingTerms(holdMinutes, offerHours, noShowAfterHours, healthCardMonths, turnoverDay);
    }

    /** The only weekday on which intakes begin, or {@code null}. */
    public DayOfWeek turnoverDay() {
        return turnoverDay;
    }

    /** The hours of that kind, in the order of the day. */
    public List<ResortHours> hours(ResortHours.Kind kind) {
        return hours.stream().filter(each -> each.kind() == kind).toList();
    }
}
