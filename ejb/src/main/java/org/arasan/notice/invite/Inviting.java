package org.arasan.notice.invite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.post.Channels;

/**
 * Brings the calendars of those who want that up to what they should know: a slice at a time, each difference once. Performed twice, or late, or
 * after changes that nobody told of, it comes to the same.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Inviting {

    /** Brings them up to date; entered where something has changed, and again until nothing differs. */
    public static final String JOB = "notice.invite";

    private static final int SLICE = 200;
    private static final Duration KEPT = Duration.ofDays(31);

    @Inject
    private Channels channels;
    @Inject
    private Ledger ledger;
    @Inject
    private InvitationWriting writing;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    public void send() {
        Instant now = clock.now();
        channels.calendars().ifPresent(channel -> {
            List<Difference> differences = ledger.differences(channel.name(), now, SLICE);
            writing.write(differences, channel.organizer().orElseThrow());
            if (differences.size() == SLICE) {
                agenda.noLaterThan(JOB, Agenda.HOUSE, now);
            }
        });
    }

    /** Looks for whatever nobody has told of, and forgets what has long been over. */
    public void look() {
        Instant now = clock.now();
        ledger.forget(now.minus(KEPT));
        if (channels.calendars().filter(channel -> !ledger.differences(channel.name(), now, 1).isEmpty()).isPresent()) {
            agenda.noLaterThan(JOB, Agenda.HOUSE, now);
        }
    }
}
