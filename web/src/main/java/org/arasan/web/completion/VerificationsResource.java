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
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.arasan.completion.Certificate;
import org.arasan.completion.verification.CertificateVerification;
import org.arasan.completion.verification.FileCheck;
import org.arasan.completion.verification.FileChecking;
import org.arasan.completion.verification.Verification;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a certificate is real, for anybody. */
@Path("/verifications")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Verification")
public class VerificationsResource {

    /**
     * The answer.
     *
     * @param holder    CLOSED without a code, SHOWN with the paper's own, WRONG_CODE with another
     * @param name      as printed, where the holder is SHOWN, else null
     * @param hours     of the course, where the holder is SHOWN or ERASED, else null
     * @param endedOn   since when it is not valid, or null
     * @param reason    why it was revoked, or null
     * @param successor the number that replaced it, or null
     */
    public record Answer(String number, Certificate.State state, Verification.Holder holder, String name, String programme, Integer hours,
                         LocalDate firstDay, LocalDate lastDay, LocalDate issuedOn, String issuer, LocalDate endedOn, String reason,
                         String successor, Instant checked) {

        static Answer of(Verification verification) {
            Certificate paper = verification.certificate();
            return new Answer(paper.number(), paper.state(), verification.holder(), verification.name(), paper.programme(), verification.hours(),
                    paper.firstDay(), paper.lastDay(), paper.issuedOn(), paper.issuer(), paper.endedOn(), paper.reason(),
                    paper.successor() == null ? null : paper.successor().number(), verification.checked());
        }
    }

    /**
     * What a file proves.
     *
     * @param asIssued whether it is, byte for byte, the file that was issued
     * @param verdict  what is right or wrong about it
     * @param says     the same in the reader's language
     * @param number   of the certificate, or the one that the file claims, or null
     * @param state    of that number now, or null
     */
    public record FileAnswer(boolean asIssued, FileCheck.Verdict verdict, String says, String number, Certificate.State state) {
    }

    @Inject
    private CertificateVerification verification;
    @Inject
    private FileChecking files;
    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    @GET
    @Path("/{number}")
    @Operation(summary = "Whether the certificate is valid; with the code of its QR also whose it is, and its hours")
    public Answer read(@PathParam("number") String number,
            @Parameter(description = "The secret part of the QR") @QueryParam("code") String code) {
        return Answer.of(verification.verify(number, code, request.getRemoteAddr()));
    }

    @POST
    @Path("/{number}")
    @Consumes("application/pdf")
    @Operation(summary = "Whether a PDF is the one issued under the number: its signature tells what was done to it")
    public FileAnswer compare(@PathParam("number") String number, InputStream file) {
        return told(files.check(number, PaperFile.of(file), request.getRemoteAddr()));
    }

    @POST
    @Consumes("application/pdf")
    @Operation(summary = "Whether a PDF was issued here, and under which number: its signature tells what was done to it")
    public FileAnswer check(InputStream file) {
        return told(files.check(null, PaperFile.of(file), request.getRemoteAddr()));
    }

    private FileAnswer told(FileCheck check) {
        return new FileAnswer(check.genuine(), check.verdict(), reader.texts().get("verification.Verdict." + check.verdict(), check.number()),
                check.number(), check.paper() == null ? null : check.paper().certificate().state());
    }
}
