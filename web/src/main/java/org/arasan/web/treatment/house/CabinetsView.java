package org.arasan.web.treatment.house;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.resort.HoursText;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.cabinet.Cabinets;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /cure/cabinets.xhtml?resort=&cabinet=}: the treatment cabinets of a house; the hours and closures of one of them. */
@Named
@RequestScoped
public class CabinetsView {

    /** What hours of every day are typed under. */
    private static final String ALL = "ALL";

    @Inject
    private HouseChoice choice;
    @Inject
    private Cabinets register;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "cabinet")
    private Long wanted;
    private List<Cabinet> cabinets = List.of();
    private Cabinet cabinet;
    private final Map<String, String> hours = new LinkedHashMap<>();
    private LocalDateTime begins;
    private LocalDateTime ends;
    private String reason;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            cabinets = register.cabinets(choice.getResort().id());
        }
        if (wanted != null) {
            cabinet = cabinets.stream().filter(each -> each.venue().id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
            hours.put(ALL, text(null));
            for (DayOfWeek day : DayOfWeek.values()) {
                hours.put(day.name(), text(day));
            }
        }
    }

    private String text(DayOfWeek day) {
        return cabinet.hoursOf(day).stream().map(each -> each.from() + "-" + each.until()).collect(Collectors.joining(", "));
    }

    /** Gives the cabinet in hand the hours typed. */
    public String open() {
        List<Cabinets.Hours> all = new ArrayList<>();
        hours.forEach((day, typed) -> {
            if (typed != null && !typed.isBlank()) {
                HoursText.spans(typed).orElseThrow(() -> Refusal.invalid("treatment.hours-unsound").at(day)).forEach(span ->
                        all.add(new Cabinets.Hours(day.equals(ALL) ? null : DayOfWeek.valueOf(day), span.from(), span.until())));
            }
        });
        register.open(cabinet.venue().id(), all);
        return done();
    }

    public String close() {
        register.close(cabinet.venue().id(), new Cabinets.Closing(instant(begins), instant(ends), reason));
        return done();
    }

    /** Opens it again. */
    public String lift(Long closure) {
        register.lift(cabinet.venue().id(), closure);
        return done();
    }

    private Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(choice.getResort().zone()).toInstant();
    }

    private String done() {
        Messages.create(texts.get("cures.saved")).flash().add();
        return "/cure/cabinets.xhtml?faces-redirect=true&resort=" + choice.getResort().id() + "&cabinet=" + cabinet.venue().id();
    }

    public List<Cabinet> getCabinets() {
        return cabinets;
    }

    /** The one in hand, or null. */
    public Cabinet getCabinet() {
        return cabinet;
    }

    public Map<String, String> getHours() {
        return hours;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public LocalDateTime getBegins() {
        return begins;
    }

    public void setBegins(LocalDateTime begins) {
        this.begins = begins;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
