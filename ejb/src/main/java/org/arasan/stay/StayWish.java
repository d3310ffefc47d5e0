package org.arasan.stay;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a guest asks of a stay. A need is a rule, a wish is none: without the wished-for neighbour the guest still has a bed.
 *
 * @param need what the room must offer
 * @param wish the IIN of the person to share a room with, or {@code null}
 * @param category the category of rooms that is paid for or waited for, or {@code null} for any
 */
@Embeddable
public record StayWish(@Enumerated(EnumType.STRING) Need need, String wish, String category) {

    /** Nothing in particular. */
    public static final StayWish NONE = new StayWish(Need.NONE, null, null);

    public StayWish {
        need = need == null ? Need.NONE : need;
        wish = wish == null || wish.isBlank() ? null : wish;
        category = category == null || category.isBlank() ? null : category.strip();
    }
}
