package org.arasan.course.checkin;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.course.AcademicHour;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.course.Attendance;

/** Which hour a member may check in for: their own that is open at the moment they read its code; every "no" with its reason. */
final class CheckInRules {

    private CheckInRules() {
    }

    /** Refuses an hour whose roll is closed, that is over, or that has not opened at the moment the code was read. */
    static void requireOpen(AcademicHour hour, Instant read) {
        if (hour.rollCall() == RollCall.CLOSED) {
            throw no("closed", hour.ordinal());
        }
        if (!read.isBefore(hour.ends())) {
            throw no("over", hour.ordinal(), time(hour, hour.ends()));
        }
        if (!hour.takesCheckIns(read)) {
            throw no("not-yet", hour.ordinal(), time(hour, hour.opensAt()));
        }
    }

    /** The hours of these that take check-ins now. Refuses where there are none, saying what is next. */
    static List<Attendance> open(List<Attendance> ahead, Instant now) {
        List<Attendance> open = ahead.stream().filter(each -> each.hour().takesCheckIns(now)).toList();
        if (open.isEmpty()) {
            AcademicHour next = ahead.stream().map(Attendance::hour).findFirst().orElseThrow(() -> no("nothing-today"));
            requireOpen(next, now);
        }
        return open;
    }

    static Refusal no(String reason, Object... args) {
        return Refusal.conflict("checkin." + reason, args).at("code");
    }

    private static LocalTime time(AcademicHour hour, Instant moment) {
        return moment.atZone(hour.lesson().group().intake().resort().zone()).toLocalTime();
    }
}
