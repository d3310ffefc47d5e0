package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.privacy.ErasureAsking;
import org.arasan.web.member.ErasureRequestResource.RequestRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members who want to be erased. */
@Path("/erasure-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Members")
public class ErasureRequestsResource {

    @Inject
    private ErasureAsking asking;

    @GET
    @Operation(summary = "Who has asked to be erased and still waits, the first first; /members/{id}/erasure does it")
    public List<RequestRow> waiting() {
        return asking.waiting().stream().map(RequestRow::of).toList();
    }
}
