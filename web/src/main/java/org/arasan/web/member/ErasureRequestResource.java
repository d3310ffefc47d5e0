package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.privacy.ErasureAsking;
import org.arasan.privacy.ErasureRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wish of the member who calls to be erased. */
@Path("/my/erasure-request")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
@Tag(name = "Member")
public class ErasureRequestResource {

    /** A member who wants to be erased, and since when. */
    public record RequestRow(Long member, Instant askedAt) {

        static RequestRow of(ErasureRequest request) {
            return new RequestRow(request.member().id(), request.askedAt());
        }
    }

    @Inject
    private ErasureAsking asking;

    @GET
    @Operation(summary = "Since when the caller wants to be erased; not found where they do not")
    public RequestRow asked() {
        return asking.asked().map(RequestRow::of).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Operation(summary = "Ask to be erased; asking again changes nothing")
    public RequestRow ask() {
        return RequestRow.of(asking.ask());
    }

    @DELETE
    @Operation(summary = "Take it back")
    public void takeBack() {
        asking.takeBack();
    }
}
