package org.arasan.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.arasan.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the {@code type} of a problem document leads to: the refusal in words. */
@Path("/problems/{code}")
@Produces(MediaType.TEXT_PLAIN)
@PermitAll
@Tag(name = "Problems")
public class ProblemsResource {

    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What a problem's code means, in the language of Accept-Language")
    public String explain(@PathParam("code") String code) {
        String known = Optional.of(code).filter(each -> each.matches("[a-z]+\\..+")).orElseThrow(Refusal::notFound);
        return Optional.ofNullable(reader.texts().getOr(known, null)).orElseThrow(Refusal::notFound);
    }
}
