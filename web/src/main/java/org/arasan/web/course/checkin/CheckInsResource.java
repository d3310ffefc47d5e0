package org.arasan.web.course.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.arasan.access.Role;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.checkin.CheckedIn;
import org.arasan.course.checkin.SelfCheckIn;
import org.arasan.course.checkin.TypedCheckIn;
import org.arasan.web.course.LessonRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member says: I am here. */
@Path("/my/check-ins")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class CheckInsResource {

    /** One of the two: six digits that were typed, or what stands behind {@code /c/} in the address that was scanned. */
    public record Entry(String digits, String scanned) {
    }

    /**
     * How the member stands now.
     *
     * @param outcome MARKED, ALREADY where they were marked before, KEPT where a trainer's mark says otherwise and stays
     * @param left    academic hours that the course still asks for; {@code ahead} of these can still be attended
     */
    public record CheckInRow(CheckedIn.Outcome outcome, Long hour, int ordinal, Mark mark, OffsetDateTime came, int hours, int done, int left,
                             int ahead, String topic, String group) {

        static CheckInRow of(CheckedIn in) {
            return new CheckInRow(in.outcome(), in.hour(), in.ordinal(), in.mark(), LessonRow.at(in.came(), in.place().zone()),
                    in.hours().total(), in.hours().done(), in.hours().left(), in.hours().ahead(), in.place().topic(), in.place().group());
        }
    }

    @Inject
    private SelfCheckIn checkIn;
    @Inject
    private TypedCheckIn typing;

    @POST
    @Operation(summary = "Check in for the caller's academic hour that is open now; safe to repeat")
    public CheckInRow checkIn(Entry entry) {
        return CheckInRow.of(entry.scanned() == null ? typing.enter(entry.digits()) : checkIn.scanned(entry.scanned(), null));
    }
}
