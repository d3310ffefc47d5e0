package org.arasan.web.clock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.access.HouseZone;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.AgendaKeeping;
import org.arasan.clock.ClockMoving;
import org.arasan.clock.MovableClock;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Messages;

/** The demo clock. Each button moves it and waits a little for what falls due. */
@Named
@RequestScoped
public class ClockView {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    private MovableClock clock;
    @Inject
    private ClockMoving moving;
    @Inject
    private AgendaKeeping agenda;
    @Inject
    private HouseZone house;
    @Inject
    private AgendaWords words;
    @Inject
    private PageTexts texts;
    private ZoneId zone;
    private Entry next;
    private LocalDateTime moment;

    @PostConstruct
    void load() {
        zone = house.zone();
        next = agenda.pending().stream().findFirst().orElse(null);
        words.learn(Stream.ofNullable(next).toList(), List.of());
        moment = LocalDateTime.ofInstant(clock.now(), zone).withSecond(0).withNano(0);
    }

    public String forward(int hours) {
        return moved(moving.by(Duration.ofHours(hours)));
    }

    public String toLesson() {
        return moved(moving.toNext("lesson.start"));
    }

    public String toMorning() {
        ZoneId here = house.zone();
        return moved(moving.to(clock.today(here).plusDays(1).atTime(MORNING).atZone(here).toInstant()));
    }

    public String toMoment() {
        return moved(moving.to(moment == null ? null : moment.atZone(house.zone()).toInstant()));
    }

    public String toRealTime() {
        return moved(moving.toRealTime());
    }

    private String moved(Instant now) {
        String text = agenda.awaitQuiet(PATIENCE) ? "agenda.clock.moved" : "agenda.clock.moving";
        Messages.create(texts.get(text, texts.moment(now, house.zone()))).flash().add();
        return "/admin/clock.xhtml?faces-redirect=true";
    }

    public boolean isMovable() {
        return clock.movable();
    }

    public Instant getNow() {
        return clock.now();
    }

    public Instant getReal() {
        return Instant.now();
    }

    /** What happens next, or null. */
    public Entry getNext() {
        return next;
    }

    public ZoneId getZone() {
        return zone;
    }

    public LocalDateTime getMoment() {
        return moment;
    }

    public void setMoment(LocalDateTime moment) {
        this.moment = moment;
    }
}
