package org.arasan.web.resort;

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
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.ResortRegister;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.stay.house.HouseRules;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sanatoriums and training houses. */
@Path("/resorts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Intakes")
public class ResortsResource {

    /** @param zone such as {@code Asia/Almaty} */
    public record Entry(String name, String zone) {
    }

    /** A resort on the wire. */
    public record Row(Long id, String name, String zone) {

        static Row of(Resort resort) {
            return new Row(resort.id(), resort.name(), resort.zone().getId());
        }
    }

    @Inject
    private ResortRegister register;
    @Inject
    private HouseRules rules;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Resorts by name: all, or the caller's own")
    public List<Row> list() {
        return register.resorts().stream().map(Row::of).toList();
    }

    @POST
    @Operation(summary = "Enter a resort with the usual house rules; its own, rooms and venues follow by import")
    @APIResponseSchema(value = Row.class, responseCode = "201")
    public Response enter(Entry entry) {
        Row row = Row.of(register.enter(entry.name(), zone(entry.zone())));
        return Response.created(URI.create("resorts/" + row.id())).entity(row).build();
    }

    @GET
    @Path("/{resort}")
    @Operation(summary = "One resort")
    public Row read(@PathParam("resort") Long id) {
        return Row.of(rules.look(id));
    }

    @GET
    @Path("/{resort}/rules")
    @Operation(summary = "The rules of the house")
    public RulesRow rules(@PathParam("resort") Long id) {
        return RulesRow.of(etag.of(rules.look(id)).rules());
    }

    @PUT
    @Path("/{resort}/rules")
    @Operation(summary = "Give the house other rules, all at once and from now on: intakes with nobody booked follow")
    public RulesRow change(@PathParam("resort") Long id, RulesRow wanted) {
        return RulesRow.of(etag.of(rules.change(id, wanted.rules(rules.look(id).zone()))).rules());
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id == null ? "" : id);
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("intakes.zone-unknown").at("zone");
        }
    }
}
