package org.arasan.scheduler;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import org.quartz.Trigger;

/** The entry whose duty the present transaction performs: it is on the agenda still, but waits no longer. */
@TransactionScoped
public class Performed implements Serializable {

    private static final long serialVersionUID = 1;

    private String id;

    void is(Trigger entry) {
        id = Entries.id(entry);
    }

    boolean isIt(Trigger entry) {
        return id != null && id.equals(Entries.id(entry));
    }
}
