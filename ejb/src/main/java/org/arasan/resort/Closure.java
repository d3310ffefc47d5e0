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
import org.arasan.Versioned;

/**
 * A room, a floor or a whole building that nobody may sleep in for some days, because of repairs for instance. The first and the last day
 * are closed whole, from midnight to midnight. It may be lifted early; what has been stays written.
 */
@Entity
public class Closure implements Versioned {

    /** What is closed: one room, or a building, or one floor of a building. */
    public record Place(Resort resort, Room room, String building, Integer floor) {
    }

    /** From the first day to the last, both whole. */
    public record Days(LocalDate first, LocalDate last) {
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

    /** Days in order and a reason are asked of whoever enters it. A closure that begins today begins {@code now}. */
    public Closure(Place place, Days days, String reason, Instant now) {
        this.resort = place.resort();
        this.room = place.room();
        this.building = place.building();
        this.floor = place.floor();
        this.firstDay = days.first();
        this.lastDay = days.last();
        Instant midnight = midnight(firstDay, resort.zone());
        this.begins = now.isAfter(midnight) ? now : midnight;
        this.ends = midnight(lastDay.plusDays(1), resort.zone());
        this.reason = reason;
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Opens the place again from that moment on. Refused once the closure is over or lifted. */
    public void lift(Instant now) {
        if (over(now)) {
            throw Refusal.conflict("resort.closure-over", lastDay);
        }
        liftedAt = now;
        ends = now.isAfter(begins) ? now : begins;
        LocalDate today = LocalDate.ofInstant(now, resort.zone());
        lastDay = today.isBefore(firstDay) ? firstDay : today;
    }

    /** Whether the place is open for good again. */
    public boolean over(Instant now) {
        return liftedAt != null || !now.isBefore(ends);
    }

    public boolean covers(Room other) {
        return covers(other.id(), other.building(), other.floor());
    }

    /** Whether it would cover a room that lies there. */
    public boolean covers(Long otherRoom, String itsBuilding, int itsFloor) {
        return room != null ? room.id().equals(otherRoom) : building.equals(itsBuilding) && (floor == null || floor == itsFloor);
    }

    /** Whether the place is closed at some time between; never, if it was lifted before it began. */
    public boolean overlaps(Instant from, Instant until) {
        return begins.isBefore(ends) && begins.isBefore(until) && from.isBefore(ends);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
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
