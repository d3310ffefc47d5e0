package org.arasan.web.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.admission.application.Application;
import org.arasan.admission.signup.Form;
import org.arasan.admission.signup.Nominating;
import org.arasan.admission.terms.Admission;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office of a union nominates its own people for. */
@Path("/nominations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICE)
@Tag(name = "Admission")
@InOneGo
public class NominationsResource {

    /** @param left places that are free, some of which may be kept for some */
    public record OpenRow(Long intake, String programme, String place, LocalDate firstDay, LocalDate lastDay, int left, boolean selection,
                          Instant closes) {

        static OpenRow of(Admission admission, Language language) {
            return new OpenRow(admission.intake().id(), admission.intake().programme().title(language), admission.intake().resort().name(),
                    admission.intake().firstDay(), admission.intake().lastDay(), admission.free(), admission.selection(), admission.closes());
        }
    }

    @Inject
    private Nominating nominating;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Intakes that take people by list now, the next first")
    public List<OpenRow> open() {
        return nominating.open().stream().map(each -> OpenRow.of(each, reader.language())).toList();
    }

    @GET
    @Path("/{intake}")
    @Operation(summary = "The applications for an intake within the caller's reach, whoever filed them")
    public List<ApplicationRow> own(@PathParam("intake") Long intake) {
        return nominating.own(intake).stream().map(ApplicationRow::told).toList();
    }

    @POST
    @Path("/{intake}")
    @Operation(summary = "Nominate one of the office's own; union and region are the office's")
    @APIResponseSchema(value = ApplicationRow.class, responseCode = "201")
    public Response nominate(@PathParam("intake") Long intake, Form form) {
        Long id = nominating.nominate(intake, form).id();
        Application own = nominating.own(intake).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
        return Response.created(URI.create("nominations/" + intake + "/" + id)).entity(ApplicationRow.told(own)).build();
    }
}
