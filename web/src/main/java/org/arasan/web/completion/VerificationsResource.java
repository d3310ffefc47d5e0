package org.arasan.web.completion;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.arasan.completion.Certificate;
import org.arasan.completion.CertificateVerification;
import org.arasan.completion.Verification;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a certificate is real, for anybody. */
@Path("/verifications/{number}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
public class VerificationsResource {

    /**
     * The answer.
     *
     * @param holder    CLOSED without a code, SHOWN with the paper's own, WRONG_CODE with another
     * @param name      as printed, where the holder is SHOWN, else null
     * @param endedOn   since when it is not valid, or null
     * @param reason    why it was revoked, or null
     * @param successor the number that replaced it, or null
     */
    public record Answer(String number, Certificate.State state, Verification.Holder holder, String name, String programme, int hours,
                         LocalDate firstDay, LocalDate lastDay, LocalDate issuedOn, String issuer, LocalDate endedOn, String reason,
                         String successor, Instant checked) {

        static Answer of(Verification verification) {
            Certificate paper = verification.certificate();
            return new Answer(paper.number(), paper.state(), verification.holder(), verification.name(), paper.programme(), paper.hours(),
                    paper.firstDay(), paper.lastDay(), paper.issuedOn(), paper.issuer(), paper.endedOn(), paper.reason(),
                    paper.successor() == null ? null : paper.successor().number(), verification.checked());
        }
    }

    /** @param asIssued whether the file is, byte for byte, the one issued under the number */
    public record Comparison(boolean asIssued) {
    }

    @Inject
    private CertificateVerification verification;
    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Whether the certificate is valid; with the code of its QR also whose it is")
    public Answer read(@PathParam("number") String number,
            @Parameter(description = "The secret part of the QR") @QueryParam("code") String code) {
        return Answer.of(verification.verify(number, code, request.getRemoteAddr()));
    }

    @POST
    @Consumes("application/pdf")
    @Operation(summary = "Whether a PDF is the one issued under the number, or was changed")
    public Comparison compare(@PathParam("number") String number, byte[] file) {
        return new Comparison(verification.isAsIssued(number, file, request.getRemoteAddr()));
    }
}
