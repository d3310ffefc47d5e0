package org.arasan.web.resort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.house.Affected;
import org.arasan.stay.house.RoomClosing;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/closures.xhtml}: what is closed in a house; closes a place once nobody has a bed there any more. */
@Named
@RequestScoped
public class ClosuresView {

    @Inject
    private HouseChoice choice;
    @Inject
    private RoomClosing closing;
    @Inject
    private StayMoving moving;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private final ClosureForm form = new ClosureForm();
    private List<Closure> closures = List.of();
    private List<Affected> affected;

    @PostConstruct
    void load() {
        if (getHouse() != null) {
            closures = closing.closures(getHouse().id());
        }
    }

    /** Lifts the closure, or moves the guest, of the button pressed; each names what it is for. */
    public String act() {
        if (Faces.getRequestParameter("lift") != null) {
            closing.lift(getHouse().id(), Long.valueOf(Faces.getRequestParameter("lift")));
            return done("house.lifted");
        }
        String guest = Faces.getRequestParameter("move");
        if (guest != null) {
            Long bed = Optional.ofNullable(Faces.getRequestParameter("bed-" + guest)).map(Long::valueOf).orElse(null);
            Messages.addGlobalInfo(texts.get("house.moved", moving.move(Long.valueOf(guest), bed, null).bed().label()));
            check();
        }
        return null;
    }

    /** Shows who has a bed there; nothing is written. */
    public void check() {
        affected = closing.affected(form.wish(getHouse().id()));
    }

    /** Closes the place if nobody has a bed there, and otherwise shows who has. */
    public String close() {
        check();
        if (!affected.isEmpty()) {
            return null;
        }
        closing.close(form.wish(getHouse().id()));
        return done("house.now-closed");
    }

    /** Closes the place though guests have beds there, and goes to the plan of the intake of most of them. */
    public String closeAtOnce() {
        check();
        closing.closeAtOnce(form.wish(getHouse().id()));
        Messages.create(texts.get("house.closed-at-once", affected.size())).warn().flash().add();
        return affected.stream().map(Affected::intake).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream().max(Map.Entry.comparingByValue())
                .map(most -> "/admin/plan.xhtml?faces-redirect=true&intake=" + most.getKey())
                .orElse("/admin/closures.xhtml?faces-redirect=true&resort=" + getHouse().id());
    }

    private String done(String text) {
        Messages.create(texts.get(text)).flash().add();
        return "/admin/closures.xhtml?faces-redirect=true&resort=" + getHouse().id();
    }

    /** The place that is closed, in words. */
    public String place(Closure closure) {
        if (closure.room() != null) {
            return texts.get("house.place.room", closure.room().number());
        }
        return closure.floor() == null ? texts.get("house.place.building", closure.building())
                : texts.get("house.place.floor", closure.building(), closure.floor());
    }

    /** What is closed or will be. */
    public List<Closure> getAhead() {
        return closures.stream().filter(each -> !each.over(clock.now())).toList();
    }

    /** What was closed. */
    public List<Closure> getPast() {
        return closures.stream().filter(each -> each.over(clock.now())).toList();
    }

    public boolean isNow(Closure closure) {
        return !closure.begins().isAfter(clock.now());
    }

    public Resort getHouse() {
        return choice.getResort();
    }

    public ClosureForm getForm() {
        return form;
    }

    /** Who would have to move, or null as long as nobody has asked. */
    public List<Affected> getAffected() {
        return affected;
    }
}
