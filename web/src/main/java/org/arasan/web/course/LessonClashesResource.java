package org.arasan.web.course;

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
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.course.Timetables;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.move.Clash;
import org.arasan.planning.timetable.move.LessonClashes;
import org.arasan.planning.timetable.move.Stretch;
import org.arasan.web.api.Reader;
import org.arasan.web.course.LessonRow.Named;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where one lesson could go, moment by moment, and what stands against it elsewhere. */
@Path("/lessons/{id}/clashes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class LessonClashesResource {

    /**
     * Moments from {@code from} to before {@code until} at which the lesson could begin, all with one outcome: {@code fits}, in this venue
     * and with this trainer, or not, for these reasons.
     */
    public record StretchRow(OffsetDateTime from, OffsetDateTime until, boolean fits, Named venue, Named trainer, List<Reason> reasons) {

        static StretchRow of(Stretch stretch, ZoneId zone, Texts texts) {
            Place place = stretch.place();
            return new StretchRow(LessonRow.at(stretch.from(), zone), LessonRow.at(stretch.until(), zone), stretch.fits(),
                    place == null ? null : new Named(place.hall().id(), place.hall().name()),
                    place == null ? null : new Named(place.trainer().id(), place.trainer().name()),
                    stretch.clashes().stream().map(each -> Reason.of(each, texts)).toList());
        }
    }

    /** A rule that would be broken; {@code code} is stable. One that is not {@code binding} gives way where another day is meant. */
    public record Reason(String code, String text, boolean binding) {

        static Reason of(Clash clash, Texts texts) {
            return new Reason(clash.rule(), texts.get(clash.text(), clash.args().toArray()), clash.binding());
        }
    }

    @Inject
    private LessonClashes clashes;
    @Inject
    private Timetables timetables;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "For every moment of its intake whether it could begin then, where and with whom, or what stands against it")
    public List<StretchRow> read(@PathParam("id") Long id) {
        ZoneId zone = timetables.lesson(id).group().intake().resort().zone();
        return clashes.of(id).stream().map(each -> StretchRow.of(each, zone, reader.texts())).toList();
    }
}
