package org.arasan.stay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.arasan.access.Caller;
import org.arasan.clock.DomainClock;

/** Signs for whoever calls the use case, at this moment. */
@Dependent
public class Hands {

    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The caller's hand, with the reason the caller gives, or {@code null}. Refuses too long a reason. */
    public Hand of(String why) {
        return new Hand(caller.isSystem() ? null : caller.account(), clock.now(), why);
    }

    /** The caller's hand, where nobody asks for a reason. */
    public Hand plain() {
        return of(null);
    }
}
