package org.arasan.web.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.completion.standing.CourseProgress;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayStep;
import org.arasan.stay.booking.NoShows;
import org.arasan.stay.booking.StayMoving;

/** Brings together what a screen shows of one stay. */
@Dependent
class StaySights {

    @Inject
    private StayLookup stays;
    @Inject
    private StayMoving moving;
    @Inject
    private NoShows noShows;
    @Inject
    private CourseProgress courses;
    @Inject
    private DomainClock clock;

    StayPanel panel(Long id) {
        Stay stay = stays.stay(id);
        LocalDate today = clock.today(stay.resort().zone());
        return new StayPanel(stay, wished(stay), moving.fitting(id), stays.history(id),
                stay.enrolment() == null ? null : courses.of(stay.enrolment().id()),
                stay.may(StayStep.MISS) ? noShows.whyNot(stay).orElse(null) : null, today);
    }

    /** The stay of whoever the guest wants to share a room with, or null. */
    private Stay wished(Stay stay) {
        return Optional.ofNullable(stay.wish().wish()).filter(wish -> stay.intake() != null)
                .flatMap(wish -> stays.ofIntake(stay.intake().id()).stream()
                        .filter(each -> !each.member().erased() && each.member().iin().digits().equals(wish)).findFirst()).orElse(null);
    }
}
