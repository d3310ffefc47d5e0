package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.arasan.access.Role;
import org.arasan.privacy.MemberExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that is kept about the member who calls. */
@Path("/my/export")
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class MyDataResource {

    @Inject
    private MemberExport export;

    @GET
    @Produces("application/zip")
    @Operation(summary = "Everything kept about the caller as a ZIP: data.json for programs, data.html for people, certificates as files")
    public Response export() {
        return Download.of(export.mine());
    }
}
