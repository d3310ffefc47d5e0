package org.arasan.notice.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.post.Channel.Carrier;
import org.arasan.notice.post.Channel.Undeliverable;
import org.arasan.notice.post.Channel.Unreachable;

/**
 * Sends the letters that are due. A letter is taken in one transaction, handed over in none, and written off in a third, as soon as the other
 * side has said that it has it: it is never sent again after that. Where a line falls in between, nobody can tell: that letter goes again after
 * a while, with the same number, and the others by a new line at once.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Post {

    static final String JOB = "notice.send";

    /** So many letters are taken at once, and so long the post is out before it comes back for others to have their turn. */
    private static final int SACK = 50;
    private static final Duration ROUND = Duration.ofSeconds(20);
    /** Lines that fall one after the other without a letter handed over in between: nobody is there. */
    private static final int FALLEN = 3;
    /** Where nobody answers, it looks again after that. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Inject
    private Channels channels;
    @Inject
    private Sorting sorting;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    public void send() {
        long end = System.nanoTime() + ROUND.toNanos();
        channels.open().forEach(channel -> send(channel, end));
        sorting.nextDue().ifPresent(next -> agenda.noLaterThan(JOB, Agenda.HOUSE, next));
    }

    private void send(Channel channel, long end) {
        Deque<Message> sack = new ArrayDeque<>(sorting.take(channel, SACK));
        for (int fallen = 0; !sack.isEmpty(); fallen++) {
            try (Carrier carrier = channel.carrier()) {
                while (!sack.isEmpty()) {
                    carry(channel, carrier, sack.element());
                    sack.remove();
                    fallen = 0;
                    refill(sack, channel, end);
                }
            } catch (Unreachable gone) {
                if (!gone.isMidway() || fallen == FALLEN) {
                    sorting.putBack(channel.name(), reason(gone), clock.now().plus(PAUSE));
                    PostLog.unreachable(channel, reason(gone));
                    return;
                }
                refused(channel, sack.remove(), reason(gone), false);
                refill(sack, channel, end);
            }
        }
    }

    private void refill(Deque<Message> sack, Channel channel, long end) {
        if (sack.isEmpty() && System.nanoTime() < end) {
            sack.addAll(sorting.take(channel, SACK));
        }
    }

    private static Refusal reason(Unreachable gone) {
        return Refusal.conflict("post.unreachable", gone.getMessage());
    }

    private void carry(Channel channel, Carrier carrier, Message message) {
        try {
            carrier.carry(message);
            sorting.sent(message.id());
            PostLog.sent(message, channel);
        } catch (Undeliverable refused) {
            refused(channel, message, Refusal.conflict("post.refused", refused.getMessage()), refused.isForGood());
        }
    }

    private void refused(Channel channel, Message message, Refusal reason, boolean forGood) {
        sorting.refused(message.id(), reason, forGood);
        PostLog.refused(message.id(), message.traces(), channel, reason);
    }
}
