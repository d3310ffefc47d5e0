package org.arasan.web.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.admission.poster.CodePicture;
import org.arasan.admission.poster.Poster;
import org.arasan.admission.poster.PosterPrinter;
import org.arasan.admission.signup.AdmissionOpening;
import org.arasan.admission.terms.Admission;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link of an admission on paper and on screens. */
@Path("/intakes/{intake}/admission")
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Admission")
public class PostersResource {

    @PathParam("intake")
    private Long intake;
    @QueryParam("way")
    @DefaultValue("APPLICATION")
    @Parameter(description = "Whose link: APPLICATION or DOOR")
    private Way way;
    @Inject
    private AdmissionOpening opening;
    @Inject
    private ProgrammeKinds kinds;

    @GET
    @Path("/poster.pdf")
    @Produces("application/pdf")
    @Operation(summary = "A poster, A4, in the language asked for: what, when, where, and the link as a QR code")
    public Response poster(@QueryParam("language") @DefaultValue("RU") @Parameter(description = "Of the poster") Language language) {
        Admission admission = admission();
        Intake of = admission.intake();
        byte[] pdf = PosterPrinter.print(new Poster(language, of.programme().title(language), kinds.place(of), of.firstDay(), of.lastDay(),
                way == Way.DOOR, address(admission)));
        return Response.ok(pdf).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"poster.pdf\"").build();
    }

    @GET
    @Path("/code.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The link as a QR code, as SVG")
    public Response svg() {
        return Response.ok(CodePicture.svg(address(admission()))).build();
    }

    @GET
    @Path("/code.png")
    @Produces("image/png")
    @Operation(summary = "The link as a QR code, as PNG")
    public Response png() {
        return Response.ok(CodePicture.png(address(admission()))).build();
    }

    private Admission admission() {
        return opening.find(intake).filter(each -> token(each) != null).orElseThrow(Refusal::notFound);
    }

    private String address(Admission admission) {
        return AdmissionRow.address(token(admission));
    }

    private String token(Admission admission) {
        return way == Way.DOOR ? admission.doorLink() : admission.link();
    }
}
