package org.arasan.notice.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.post.Channel.Carrier;
import org.arasan.notice.post.Channel.Undeliverable;
import org.arasan.notice.post.Channel.Unreachable;

/**
 * Sends the letters that are due. A letter is taken in one transaction, handed over in none, and written off in a third, as soon as the other
 * side has said that it has it: it is never sent again after that. Where somebody dies or a line falls in between, it goes again after a
 * while, with the same number.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Post {

    static final String JOB = "notice.send";

    /** So many letters are taken at once, and so long the post is out before it comes back for others to have their turn. */
    private static final int SACK = 50;
    private static final Duration ROUND = Duration.ofSeconds(20);
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
        List<Message> sack = sorting.take(channel, SACK);
        if (sack.isEmpty()) {
            return;
        }
        try (Carrier carrier = channel.carrier()) {
            while (!sack.isEmpty()) {
                sack.forEach(each -> carry(carrier, each));
                sack = System.nanoTime() < end ? sorting.take(channel, SACK) : List.of();
            }
        } catch (Unreachable nobody) {
            sorting.putBack(channel.name(), Refusal.conflict("post.unreachable", nobody.getMessage()), clock.now().plus(PAUSE));
        }
    }

    private void carry(Carrier carrier, Message message) {
        try {
            carrier.carry(message);
            sorting.sent(message.id());
        } catch (Undeliverable refused) {
            sorting.refused(message.id(), Refusal.conflict("post.refused", refused.getMessage()), refused.isForGood());
        }
    }
}
