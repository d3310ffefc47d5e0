package org.arasan.web.course.checkin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.checkin.CodeScreen;
import org.arasan.course.checkin.Screen;
import org.arasan.course.roll.Roll;
import org.arasan.web.course.LessonRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the screen in the hall shows for an academic hour: for the lesson's trainer, and for administrators of its resort. */
@Path("/hours/{hour}/check-in")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.TRAINER, Role.ADMINISTRATOR})
@Tag(name = "Roll call")
public class CodeScreenResource {

    /** So many of the latest comers are named. */
    private static final int LATEST = 8;

    /**
     * The screen at one moment.
     *
     * @param here   people marked as present or late, of {@code people} on the roll
     * @param latest the latest who checked in themselves
     * @param code   null unless members can check in now
     * @param next   the lesson's hour that takes check-ins instead, or null
     */
    public record ScreenRow(Long hour, int ordinal, Screen.State state, OffsetDateTime now, long here, int people, List<Comer> latest, Code code,
                            Long next) {

        static ScreenRow of(Screen screen) {
            Roll roll = screen.roll();
            ZoneId zone = roll.hour().lesson().group().intake().resort().zone();
            return new ScreenRow(roll.hour().id(), roll.hour().ordinal(), screen.state(), LessonRow.at(screen.now(), zone), screen.here(),
                    roll.lines().size(), screen.came().stream().limit(LATEST).map(line -> Comer.of(line, zone)).toList(),
                    screen.code() == null ? null : Code.of(screen, zone), screen.next());
        }
    }

    /** Somebody who checked in themself; where {@code disputed}, a trainer's mark says they were not there, and stays. */
    public record Comer(String name, OffsetDateTime at, Mark mark, boolean disputed) {

        static Comer of(Roll.Line line, ZoneId zone) {
            return new Comer(line.name(), LessonRow.at(line.seen().came(), zone), line.mark(), line.seen().disputed());
        }
    }

    /** @param address what the QR code holds; @param digits what may be typed instead; @param changesAt when both change; @param qr how to draw it */
    public record Code(String address, String digits, OffsetDateTime changesAt, long secondsLeft, QrPath qr) {

        static Code of(Screen screen, ZoneId zone) {
            Screen.Shown code = screen.code();
            return new Code(code.address(), code.digits(), LessonRow.at(code.changesAt(), zone), code.secondsLeft(screen.now()),
                    QrPath.of(code.address()));
        }
    }

    @Inject
    private CodeScreen screen;

    @GET
    @Operation(summary = "The code that the hall sees now, which changes every 30 seconds, and who came by it")
    public ScreenRow read(@PathParam("hour") Long hour) {
        return ScreenRow.of(screen.of(hour));
    }
}
