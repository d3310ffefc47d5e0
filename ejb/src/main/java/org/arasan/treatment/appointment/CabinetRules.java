package org.arasan.treatment.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.stay.Breach;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.cabinet.Cabinet;

/** Whether a cabinet can take a guest at a time: its hours, closures, places, and women and men apart where the kind asks for it. */
public final class CabinetRules {

    /**
     * A place that somebody has.
     *
     * @param visit while the guest is there
     * @param whole until the place is ready for the next
     * @param apart whether the kind keeps women and men apart
     */
    public record Taken(int place, Span visit, Span whole, Sex sex, boolean apart) {
    }

    /** Who wants one, as {@link Taken} but for the place. */
    public record Wanted(Kind kind, Span visit, Span whole, Sex sex) {
    }

    private final Cabinet cabinet;
    private final List<Taken> taken;

    /** {@code taken} are places near the time in question, without the one that is judged. */
    public CabinetRules(Cabinet cabinet, List<Taken> taken) {
        this.cabinet = cabinet;
        this.taken = taken;
    }

    /** The first rule that forbids it at any place; empty where none does and a place is free. */
    public Optional<Breach> breach(Wanted wanted) {
        String name = cabinet.venue().name();
        if (cabinet.hasNoHours()) {
            return Optional.of(Breach.of("appointment.no-hours", name));
        }
        if (!cabinet.holds(wanted.visit().from(), wanted.visit().until())) {
            return Optional.of(Breach.of("appointment.cabinet-shut", name, hours(wanted)));
        }
        return cabinet.closed(wanted.visit().from(), wanted.visit().until()).map(each -> Breach.of("appointment.cabinet-closed", name, each.reason()))
                .or(() -> apart(wanted)).or(() -> free(wanted).isPresent() ? Optional.empty() : Optional.of(Breach.of("appointment.no-place", name)));
    }

    /** The same for one place. */
    public Optional<Breach> breach(Wanted wanted, int place) {
        String name = cabinet.venue().name();
        if (place < 1 || place > cabinet.venue().places()) {
            return Optional.of(Breach.of("appointment.no-such-place", name, cabinet.venue().places()));
        }
        return breach(wanted).or(() -> isFree(wanted, place) ? Optional.empty() : Optional.of(Breach.of("appointment.place-taken", name, place)));
    }

    /** The first place that is free. */
    public Optional<Integer> free(Wanted wanted) {
        return IntStream.rangeClosed(1, cabinet.venue().places()).filter(place -> isFree(wanted, place)).boxed().findFirst();
    }

    private boolean isFree(Wanted wanted, int place) {
        return taken.stream().noneMatch(each -> each.place() == place && each.whole().overlaps(wanted.whole()));
    }

    private Optional<Breach> apart(Wanted wanted) {
        boolean crossed = taken.stream().anyMatch(each -> each.sex() != wanted.sex() && each.visit().overlaps(wanted.visit())
                && (each.apart() || wanted.kind().sexRule() == SexRule.APART));
        return crossed ? Optional.of(Breach.of("appointment.apart", cabinet.venue().name(), wanted.kind().name())) : Optional.empty();
    }

    private String hours(Wanted wanted) {
        LocalDate day = wanted.visit().from().atZone(cabinet.venue().resort().zone()).toLocalDate();
        return cabinet.hoursOn(day).stream().map(each -> each.from() + "–" + each.until()).collect(Collectors.joining(", "));
    }
}
