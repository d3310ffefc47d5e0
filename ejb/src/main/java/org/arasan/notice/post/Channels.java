package org.arasan.notice.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.notice.Mailbox;

/** The channels that this house has. */
@ApplicationScoped
public class Channels {

    @Inject
    @Any
    private Instance<Channel> brought;

    public List<Channel> open() {
        return brought.stream().filter(Channel::isOpen).toList();
    }

    /** Those that reach the person and are wanted. */
    List<Channel> to(Mailbox mailbox) {
        return open().stream().filter(each -> mailbox.wants(each.name()) && !each.address(mailbox).isBlank()).toList();
    }
}
