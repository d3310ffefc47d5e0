package org.arasan.course.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.arasan.PublicUrl;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.course.roll.Roll;
import org.arasan.course.roll.RollCalling;

/** Shows the code of an hour to those who may call its roll, and who came by it. Looking changes nothing. */
@Stateless
@RolesAllowed({Role.TRAINER, Role.ADMINISTRATOR})
public class CodeScreen {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RollCalling calling;
    @Inject
    private DomainClock clock;

    public Screen of(Long hourId) {
        Roll roll = calling.roll(hourId);
        AcademicHour hour = roll.hour();
        Instant now = clock.now();
        Screen.State state = state(hour, now);
        Long next = hour.lesson().hours().stream().filter(each -> each.ordinal() > hour.ordinal() && each.takesCheckIns(now))
                .map(AcademicHour::id).findFirst().orElse(null);
        return new Screen(roll, state, state == Screen.State.OPEN ? shown(hour, now) : null, next, now);
    }

    private static Screen.State state(AcademicHour hour, Instant now) {
        if (hour.rollCall() == RollCall.CLOSED) {
            return Screen.State.CLOSED;
        }
        if (!now.isBefore(hour.ends())) {
            return Screen.State.OVER;
        }
        return hour.takesCheckIns(now) ? Screen.State.OPEN : Screen.State.NOT_YET;
    }

    private Screen.Shown shown(AcademicHour hour, Instant now) {
        Codes codes = em.find(CheckInSecret.class, CheckInSecret.ONLY).codes();
        return new Screen.Shown(PublicUrl.of("/c/" + codes.scanned(hour.id(), now).text()), codes.typed(hour.id(), now),
                codes.changesAt(now));
    }
}
