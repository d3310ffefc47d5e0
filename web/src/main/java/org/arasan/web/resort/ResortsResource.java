package org.arasan.web.resort;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @GET
    @Operation(summary = "Resorts by name: all, or the caller's own")
    public List<Row> list() {
        return register.resorts().stream().map(Row::of).toList();
    }

    @POST
    @Operation(summary = "Enter a resort with the usual house rules; its own, rooms and venues follow by import")
    public Response enter(Entry entry) {
        Row row = Row.of(register.enter(entry.name(), zone(entry.zone())));
        return Response.created(URI.create("resorts/" + row.id())).entity(row).build();
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id == null ? "" : id);
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("intakes.zone-unknown").at("zone");
        }
    }
}
