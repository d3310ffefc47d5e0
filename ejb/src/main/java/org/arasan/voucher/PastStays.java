package org.arasan.voucher;

import java.time.LocalDate;
import java.util.Optional;
import org.arasan.member.Member;

/** What stays, which lie above, know of a member's earlier and coming ones; a voucher from another house may say nothing of its days. */
public interface PastStays {

    /** The latest first day, after the one day and before the other (both left out), of a stay that took place or is to. */
    Optional<LocalDate> latest(Member member, LocalDate after, LocalDate before);
}
