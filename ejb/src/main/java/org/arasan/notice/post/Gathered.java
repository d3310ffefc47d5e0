package org.arasan.notice.post;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arasan.notice.Notice;

/** What the present transaction has told so far and not put into letters yet. */
@TransactionScoped
public class Gathered implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Set<Notice> notices = new LinkedHashSet<>();

    void add(Collection<Notice> more) {
        notices.addAll(more);
    }

    /** All of it; the next one to ask finds nothing. */
    List<Notice> takeAll() {
        List<Notice> all = List.copyOf(notices);
        notices.clear();
        return all;
    }
}
