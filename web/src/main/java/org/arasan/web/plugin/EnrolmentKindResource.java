package org.arasan.web.plugin;

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
import org.arasan.access.Role;
import org.arasan.programme.Enrolment;
import org.arasan.programme.KindActing;
import org.arasan.programme.KindReading;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the kind of its programme adds to one member's place in an intake. */
@Path("/intakes/{intake}/enrolments/{enrolment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Kinds of programmes")
public class EnrolmentKindResource {

    @PathParam("intake")
    private Long intake;
    @PathParam("enrolment")
    private Long enrolment;
    @Inject
    private KindReading reading;
    @Inject
    private KindActing acting;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Path("/details")
    @Operation(summary = "What the programme's kind asks of a member's place and what was answered, and the actions it has")
    public AdditionRow details() {
        return row(reading.found(intake, enrolment));
    }

    @PUT
    @Path("/details")
    @Operation(summary = "Answer what the programme's kind asks of a member's place; refused once the intake is completed")
    public AdditionRow answer(AnswersEntry answers) {
        return row(acting.detail(intake, enrolment, answers.details()));
    }

    @POST
    @Path("/actions/{action}")
    @Operation(summary = "Do an action of the programme's kind with a member's place")
    public AdditionRow act(@Parameter(description = "The action's name, as the details of the place list it") @PathParam("action") String action,
                           AnswersEntry answers) {
        return row(acting.actOn(intake, enrolment, action, answers.details()));
    }

    private AdditionRow row(Enrolment place) {
        return AdditionRow.of(reading.enrolment(intake, enrolment), etag.of(place).details(), reader.language());
    }
}
