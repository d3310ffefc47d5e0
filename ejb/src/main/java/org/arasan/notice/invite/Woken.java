package org.arasan.notice.invite;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Whether the present transaction has seen to it already that calendars are brought up to date. */
@TransactionScoped
public class Woken implements Serializable {

    private static final long serialVersionUID = 1;

    private boolean already;

    /** Yes the first time. */
    boolean first() {
        boolean first = !already;
        already = true;
        return first;
    }
}
