package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.arasan.access.Role;
import org.arasan.completion.Certificate;
import org.arasan.completion.CertificateIssuing;
import org.arasan.completion.CertificateReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates, by their numbers. */
@Path("/certificates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Completion")
public class CertificatesResource {

    private static final String NUMBER = "{number: AR-[0-9]{4}-[0-9]{6}}";

    /** @param enrolment whose certificate is to be issued */
    public record Issue(Long enrolment) {
    }

    /** @param reason why it is taken back; everybody who checks it reads this */
    public record Revocation(String reason) {
    }

    @Inject
    private CertificateIssuing issuing;
    @Inject
    private CertificateReading reading;

    @POST
    @Operation(summary = "Issue one after the intake has ended; refused while something is lacking or a valid one is held")
    @APIResponseSchema(value = CertificateRow.class, responseCode = "201")
    public Response issue(Issue issue) {
        return created(issuing.issue(issue.enrolment()));
    }

    @GET
    @Path("/" + NUMBER)
    @RolesAllowed({Role.ADMINISTRATOR, Role.MEMBER})
    @Operation(summary = "A certificate as printed, for its holder and the administrators of the resort")
    public CertificateRow read(@PathParam("number") String number) {
        return CertificateRow.of(reading.one(number));
    }

    @GET
    @Path("/" + NUMBER + ".pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.ADMINISTRATOR, Role.MEMBER})
    @Operation(summary = "The PDF as issued, for its holder and the administrators of the resort")
    public Response pdf(@PathParam("number") String number) {
        return Response.ok(reading.pdf(number))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"").build();
    }

    @PUT
    @Path("/" + NUMBER + "/revocation")
    @Operation(summary = "Revoke a valid certificate, for a reason that everybody who checks it may read")
    public CertificateRow revoke(@PathParam("number") String number, Revocation revocation) {
        issuing.revoke(number, revocation.reason());
        return CertificateRow.of(reading.one(number));
    }

    @POST
    @Path("/" + NUMBER + "/replacement")
    @Operation(summary = "Issue a valid certificate anew under the next number; the old one then points to it")
    @APIResponseSchema(value = CertificateRow.class, responseCode = "201")
    public Response replace(@PathParam("number") String number) {
        return created(issuing.replace(number));
    }

    private Response created(Certificate certificate) {
        return Response.created(URI.create("certificates/" + certificate.number()))
                .entity(CertificateRow.of(reading.one(certificate.number()))).build();
    }
}
