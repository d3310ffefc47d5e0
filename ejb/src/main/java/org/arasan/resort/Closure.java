package org.arasan.resort;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.Refusal;

/**
 * A room, a floor or a whole building that nobody may sleep in for some days, because of repairs for instance. The first and the last day
 * are closed from midnight to midnight. It may be lifted early; what has been stays written.
 */
@Entity
public class Closure {

    /** What is closed: one room, or a building, or one floor of a building. */
    public record Place(Room room, String building, Integer floor) {

        public static Place of(Room room) {
            return new Place(room, null, null);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closure_seq")
    @SequenceGenerator(name = "closure_seq", sequenceName = "closure_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    @ManyToOne(fetch = FetchType.LAZY)
    private Room room;

    private String building;
    private Integer floor;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Instant begins;
    private Instant ends;
    private String reason;
    private Instant liftedAt;

    protected Closure() {
    }

    /** Days in order and a reason are asked of whoever enters it. */
    public Closure(Resort resort, Place place, LocalDate firstDay, LocalDate lastDay, String reason) {
        this.resort = resort;
        this.room = place.room();
        this.building = place.building();
        this.floor = place.floor();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.begins = midnight(firstDay, resort.zone());
        this.ends = midnight(lastDay.plusDays(1), resort.zone());
        this.reason = reason;
    }

    /** When a day begins at a resort. */
    public static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Opens the place again from that moment on. Refused once the closure is over or lifted. */
    public void lift(Instant now) {
        if (liftedAt != null || !now.isBefore(ends)) {
            throw Refusal.conflict("resort.closure-over", lastDay);
        }
        liftedAt = now;
        ends = now.isAfter(begins) ? now : begins;
        LocalDate today = LocalDate.ofInstant(now, resort.zone());
        lastDay = today.isBefore(firstDay) ? firstDay : today;
    }

    public boolean covers(Room other) {
        return room != null ? room.id().equals(other.id())
                : building.equals(other.building()) && (floor == null || floor == other.floor());
    }

    /** Whether the place is closed at some time between; never, if it was lifted before it began. */
    public boolean overlaps(Instant from, Instant until) {
        return begins.isBefore(ends) && begins.isBefore(until) && from.isBefore(ends);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    /** {@code null} where a building or a floor is closed. */
    public Room room() {
        return room;
    }

    /** {@code null} where one room is closed. */
    public String building() {
        return building;
    }

    /** {@code null} where one room or the whole building is closed. */
    public Integer floor() {
        return floor;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant begins() {
        return begins;
    }

    public Instant ends() {
        return ends;
    }

    public String reason() {
        return reason;
    }

    /** {@code null} unless it was opened again early. */
    public Instant liftedAt() {
        return liftedAt;
    }
}
