package org.arasan.web.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arasan.access.Role;
import org.arasan.material.MaterialKeeping;
import org.arasan.material.MaterialRules;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How large the files of a programme may be. */
@Path("/programmes/{programme}/material-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Materials")
public class MaterialRulesResource {

    /**
     * Sizes in megabytes.
     *
     * @param fileMegabytes      of one file at most
     * @param programmeMegabytes of all files of the programme together at most
     */
    public record Sizes(Integer fileMegabytes, Integer programmeMegabytes) {

        static Sizes of(MaterialRules rules) {
            return new Sizes(rules.fileMegabytes(), rules.programmeMegabytes());
        }
    }

    @Inject
    private MaterialKeeping keeping;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "How large files of the programme may be")
    public Sizes read(@PathParam("programme") Long programme) {
        return Sizes.of(etag.of(keeping.rules(programme)));
    }

    @PUT
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Change how large files of the programme may be; what is there stays")
    public Sizes set(@PathParam("programme") Long programme, Sizes sizes) {
        return Sizes.of(etag.of(keeping.set(programme, sizes.fileMegabytes(), sizes.programmeMegabytes())));
    }
}
