package org.arasan.web.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.diet.DietList;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The diets of a house. */
@Path("/resorts/{resort}/diets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
@Tag(name = "Meals")
public class DietsResource {

    /** In the house's own words. */
    public record Entry(String code, String name) {
    }

    /** @param inUse whether it is still given to guests; left out, it is */
    public record Change(String code, String name, Boolean inUse) {
    }

    @PathParam("resort")
    private Long resort;
    @Inject
    private DietList diets;
    @Inject
    private Etag etag;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "The diets of the house, those in use first")
    public List<DietRow> list() {
        return diets.diets(resort).stream().map(DietRow::of).toList();
    }

    @GET
    @Path("/suggestions")
    @Operation(summary = "Usual diets that the house has not entered, in the reader’s language")
    public List<Entry> suggestions() {
        return diets.suggestions(resort).stream().map(each -> new Entry(each.code(), reader.texts().get(each.text()))).toList();
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @APIResponseSchema(value = DietRow.class, responseCode = "201")
    @Operation(summary = "Enter a diet")
    public Response enter(Entry entry) {
        Diet diet = etag.of(diets.enter(resort, entry.code(), entry.name()));
        return Response.created(URI.create("resorts/" + resort + "/diets/" + diet.id())).entity(DietRow.of(diet)).build();
    }

    @PUT
    @Path("/{diet}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Change the words of a diet, for all who have it, and whether it is still given to guests")
    public DietRow change(@PathParam("diet") Long id, Change change) {
        return DietRow.of(etag.of(diets.change(resort, id, change.code(), change.name(), !Boolean.FALSE.equals(change.inUse()))));
    }
}
