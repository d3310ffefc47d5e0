package org.arasan.course.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.access.Throttle;

/**
 * Checks a member in by the digits they type, and slows down guessing: a few tries an account, and not too many wrong ones an hour, whoever
 * makes them. It has no transaction of its own: the count of a try must stay although the check-in is refused.
 */
@Stateless
@RolesAllowed(Role.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TypedCheckIn {

    @Inject
    private Caller caller;
    @Inject
    private SelfCheckIn checkIn;
    @Inject
    private Throttle throttle;

    /** Refuses what are not six digits, too many tries, and what {@link SelfCheckIn} refuses. Spaces and hyphens do not matter. */
    public CheckedIn enter(String code) {
        String digits = code == null ? "" : code.replaceAll("[\\s\\u00a0-]", "");
        if (!digits.matches("[0-9]{6}")) {
            throw Refusal.invalid("checkin.six-digits").at("code");
        }
        String who = "check-in/" + caller.account().id();
        List<String> hours = checkIn.open().stream().map(hour -> "hour/" + hour).toList();
        guess(who, hours);
        try {
            CheckedIn in = checkIn.typed(digits);
            throttle.guessedRight(who);
            return in;
        } catch (Refusal wrong) {
            throttle.guessedWrong(hours);
            throw wrong;
        }
    }

    private void guess(String who, List<String> hours) {
        try {
            throttle.guess(who, hours);
        } catch (Refusal tooMany) {
            throw tooMany.at("code");
        }
    }
}
