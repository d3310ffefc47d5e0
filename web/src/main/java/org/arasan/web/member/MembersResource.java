package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Reading;
import org.arasan.access.Role;
import org.arasan.programme.MemberFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is kept of a member: the full IIN, and who has read it. */
@Path("/members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Members")
public class MembersResource {

    public record Number(String iin) {
    }

    /** @param matter what was read, such as {@code iin} */
    public record ReadingRow(Long account, String name, String matter, Instant at) {

        static ReadingRow of(Reading reading) {
            return new ReadingRow(reading.account().id(), reading.account().name(), reading.matter(), reading.at());
        }
    }

    @Inject
    private MemberFile file;

    @GET
    @Path("/iin")
    @Operation(summary = "All twelve digits; that the caller read them is kept")
    public Number iin(@PathParam("id") Long id) {
        return new Number(file.iin(id));
    }

    @GET
    @Path("/readings")
    @Operation(summary = "Who has read guarded data of this member, the latest first")
    public List<ReadingRow> readings(@PathParam("id") Long id) {
        return file.readings(id).stream().map(ReadingRow::of).toList();
    }
}
