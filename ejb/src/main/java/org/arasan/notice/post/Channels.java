package org.arasan.notice.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.arasan.notice.Mailbox;
import org.arasan.notice.Notice;

/** The channels that this house has. */
@ApplicationScoped
public class Channels {

    @Inject
    @Any
    private Instance<Channel> brought;

    public List<Channel> open() {
        return brought.stream().filter(Channel::isOpen).toList();
    }

    /** The one that carries messages for calendars, if there is one. */
    public Optional<Channel> calendars() {
        return open().stream().filter(each -> each.organizer().isPresent()).findFirst();
    }

    /** Those that reach the person, are wanted, and carry such a notice. */
    List<Channel> of(Notice notice) {
        Mailbox mailbox = notice.mailbox();
        return open().stream().filter(each -> mailbox.wants(each.name()) && !each.address(mailbox).isBlank() && carries(each, notice)).toList();
    }

    /** What is for calendars goes where they are; and whoever learns from there that a lesson has changed, gets no second letter about it. */
    private static boolean carries(Channel channel, Notice notice) {
        return channel.organizer().isEmpty() ? notice.calendar() == null : !(notice.mailbox().invitations() && notice.kind().isOfALesson());
    }
}
