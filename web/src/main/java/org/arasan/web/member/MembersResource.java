package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.privacy.MemberExport;
import org.arasan.privacy.MemberFile;
import org.arasan.privacy.MemberRegister;
import org.arasan.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members, and what is kept of each: the full IIN, who has read it, everything as one file. */
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Members")
public class MembersResource {

    public record Number(String iin) {
    }

    @Inject
    private MemberRegister register;
    @Inject
    private MemberFile file;
    @Inject
    private MemberExport export;

    @GET
    @Operation(summary = "Members by name: all, or whom a part of the name, an IIN or the number of a voucher finds")
    public List<MemberRow> list(
            @Parameter(description = "A part of the name, an IIN, or the number of a voucher") @QueryParam("q") String words,
            @BeanParam Paging paging) {
        return paging.rows(register.members(words, paging.part()), line -> MemberRow.of(line.member(), line.lastStay()),
                line -> List.of(line.member().folded(), line.member().id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One member, with a masked IIN")
    public MemberRow one(@PathParam("id") Long id) {
        return MemberRow.of(file.member(id), file.lastStay(id));
    }

    @GET
    @Path("/{id}/iin")
    @Operation(summary = "All twelve digits; that the caller read them is kept")
    public Number iin(@PathParam("id") Long id) {
        return new Number(file.iin(id));
    }

    @GET
    @Path("/{id}/readings")
    @Operation(summary = "Who has read guarded data of this member, the latest first")
    public List<ReadingRow> readings(@PathParam("id") Long id) {
        return file.readings(id).stream().map(ReadingRow::of).toList();
    }

    @GET
    @Path("/{id}/export")
    @Produces("application/zip")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Everything kept about the member but health, as a ZIP; that the caller took it is kept. "
            + "Administrators of all resorts only")
    public Response export(@PathParam("id") Long id) {
        return Download.of(export.of(id));
    }
}
