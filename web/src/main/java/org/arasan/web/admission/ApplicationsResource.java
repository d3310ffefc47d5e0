package org.arasan.web.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.ApplicationExport;
import org.arasan.admission.application.ApplicationList;
import org.arasan.admission.signup.Entering;
import org.arasan.admission.signup.Form;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Paging;
import org.arasan.web.api.Reader;
import org.arasan.web.exchange.ImportsResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Applications for an intake, in the order of their coming. */
@Path("/intakes/{intake}/applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Admission")
@InOneGo
public class ApplicationsResource {

    @PathParam("intake")
    private Long intake;
    @Inject
    private ApplicationList list;
    @Inject
    private Entering entering;
    @Inject
    private ApplicationExport export;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Applications, the first that came first")
    public List<ApplicationRow> list(@BeanParam ApplicationQuery query, @BeanParam Paging paging) {
        return paging.rows(list.some(intake, query.filter(), paging.part()), ApplicationRow::of, last -> List.of(last.turn()));
    }

    @POST
    @Operation(summary = "Enter somebody by hand: a place at once where one is left, the waiting list otherwise")
    @APIResponseSchema(value = ApplicationRow.class, responseCode = "201")
    public Response enter(Form form) {
        Application entered = list.application(intake, entering.enter(intake, form).id());
        return Response.created(URI.create("intakes/" + intake + "/applications/" + entered.id())).entity(ApplicationRow.of(entered)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One application")
    public ApplicationRow read(@PathParam("id") Long id) {
        return ApplicationRow.of(list.application(intake, id));
    }

    @GET
    @Path("/workbook.xlsx")
    @Produces(ImportsResource.WORKBOOK)
    @Operation(summary = "The applications as a workbook, filtered as the list is; IINs are masked")
    public Response workbook(@BeanParam ApplicationQuery query) {
        return Response.ok(export.workbook(intake, query.filter(), reader.language()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.xlsx\"").build();
    }
}
