package org.arasan.web.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.arasan.Texts;
import org.arasan.admission.signup.Following;
import org.arasan.admission.signup.Form;
import org.arasan.admission.signup.Invitation;
import org.arasan.admission.signup.Joining;
import org.arasan.admission.terms.Opening;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Field;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing up by a link, for anybody who has it. */
@Path("/joins/{token}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Joining")
@InOneGo
public class JoinsResource {

    /**
     * What the link leads to.
     *
     * @param left places that are free, some of which may be kept for some
     * @param selection whether somebody selects; a free place is given at once otherwise
     */
    public record Row(Way way, Opening opening, String programme, String place, LocalDate firstDay, LocalDate lastDay, int places, int left,
                      boolean selection, Instant opens, Instant closes, List<String> unions, List<String> regions, List<Question> questions) {

        static Row of(Invitation invitation, Language language) {
            Invitation.Event event = invitation.event();
            Invitation.Room room = invitation.room();
            return new Row(invitation.way(), invitation.opening(), event.title(language), event.place(), event.firstDay(), event.lastDay(),
                    room.places(), room.left(), room.selection(), room.opens(), room.closes(), invitation.questions().unions(),
                    invitation.questions().regions(), invitation.questions().fields().stream()
                            .map(field -> Question.of(field, invitation.kindBundle(), language)).toList());
        }
    }

    /** What the kind of the programme asks besides: an answer goes into {@code answers} under its name. */
    public record Question(String name, String label, Field.Type type, boolean required, List<String> choices) {

        static Question of(Field field, String bundle, Language language) {
            return new Question(field.name(), Texts.in(language).getOr(bundle + ".field." + field.name(), field.name()), field.type(),
                    field.required(), field.choices());
        }
    }

    @PathParam("token")
    @Parameter(description = "The secret part of the link")
    private String token;
    @Inject
    private Joining joining;
    @Inject
    private Following following;
    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(summary = "What the link leads to, how many places are left, and what its form asks")
    public Row read() {
        return Row.of(joining.invitation(token), reader.language());
    }

    @POST
    @ToldOnce
    @Operation(summary = "Apply, or come in at the door; the same key again is the same application. The key shows and withdraws it later")
    @APIResponseSchema(value = ApplicationAnswer.class, responseCode = "201")
    public Response join(Form form) {
        joining.join(token, form, request.getRemoteAddr());
        return Response.created(URI.create("followed-applications/" + form.key()))
                .entity(ApplicationAnswer.of(following.look(form.key()), reader.language())).build();
    }
}
