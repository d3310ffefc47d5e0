package org.arasan.notice.invite;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.course.LessonMoved;
import org.arasan.course.LessonRemoved;
import org.arasan.course.RollsChanged;
import org.arasan.notice.post.Channels;
import org.arasan.stay.StayChanged;
import org.arasan.stay.booking.GuestReplaced;

/** Has {@link Inviting} performed soon after whatever may concern calendars. What is not noticed here is found within the hour. */
@ApplicationScoped
class InvitationWaking {

    @Inject
    private Woken woken;
    @Inject
    private Ledger ledger;
    @Inject
    private Channels channels;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    void moved(@Observes(during = BEFORE_COMPLETION) LessonMoved moved) {
        wake();
    }

    void removed(@Observes(during = BEFORE_COMPLETION) LessonRemoved removed) {
        wake();
    }

    void regrouped(@Observes(during = BEFORE_COMPLETION) RollsChanged changed) {
        wake();
    }

    void replaced(@Observes(during = BEFORE_COMPLETION) GuestReplaced replaced) {
        wake();
    }

    void changed(@Observes(during = BEFORE_COMPLETION) StayChanged changed) {
        wake();
    }

    private void wake() {
        if (woken.first() && channels.calendars().isPresent() && ledger.isWanted()) {
            agenda.noLaterThan(Inviting.JOB, Agenda.HOUSE, clock.now());
        }
    }
}
