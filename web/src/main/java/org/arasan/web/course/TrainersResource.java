package org.arasan.web.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerRegister;
import org.arasan.web.api.Etag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trainers of a resort, and who signs in as them. */
@Path("/trainers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Course")
public class TrainersResource {

    /** {@code account} is the e-mail of who signs in as the trainer, or null. */
    public record TrainerRow(Long id, Long resort, String name, Set<Language> languages, List<TaughtTopic> topics, String account) {

        static TrainerRow of(Trainer trainer) {
            return new TrainerRow(trainer.id(), trainer.resort().id(), trainer.name(), trainer.languages(), trainer.topics(),
                    trainer.account() == null ? null : trainer.account().login());
        }
    }

    /** A trainer to be entered; topics by programme and number in its curriculum. */
    public record TrainerEntry(Long resort, String name, Set<Language> languages, Set<TaughtTopic> topics) {

        public TrainerEntry {
            languages = languages == null ? Set.of() : languages;
            topics = topics == null ? Set.of() : topics;
        }
    }

    /** Whose account: the e-mail it signs in with. */
    public record AccountLink(String email) {
    }

    /** Days on site during an intake, both included. */
    public record Spell(Long intake, LocalDate firstDay, LocalDate lastDay) {
    }

    @Inject
    private TrainerRegister register;
    @Inject
    private Etag etag;

    @GET
    @Operation(summary = "Trainers by name, of one resort or of all that the caller manages")
    public List<TrainerRow> list(@Parameter(description = "Only those of that resort") @QueryParam("resort") Long resort) {
        return register.trainers(resort).stream().map(TrainerRow::of).toList();
    }

    @POST
    @Operation(summary = "Enter a trainer")
    @APIResponseSchema(value = TrainerRow.class, responseCode = "201")
    public Response enter(TrainerEntry entry) {
        Trainer trainer = etag.of(register.enter(entry.resort(), entry.name(), entry.languages(), entry.topics()));
        return Response.created(URI.create("trainers/" + trainer.id())).entity(TrainerRow.of(trainer)).build();
    }

    @PUT
    @Path("/{id}/teaching")
    @Operation(summary = "Give a trainer other languages and topics; lessons already laid out stay")
    public TrainerRow teach(@PathParam("id") Long id, TrainerEntry entry) {
        return TrainerRow.of(etag.of(register.teach(id, entry.languages(), entry.topics())));
    }

    @PUT
    @Path("/{id}/account")
    @Operation(summary = "Let the account with that e-mail, which has the trainer's role, sign in as the trainer")
    public TrainerRow letSignIn(@PathParam("id") Long id, AccountLink link) {
        return TrainerRow.of(etag.of(register.letSignIn(id, link.email())));
    }

    @DELETE
    @Path("/{id}/account")
    @Operation(summary = "Nobody signs in as this trainer any more")
    public void letNobodySignIn(@PathParam("id") Long id) {
        register.letNobodySignIn(id);
    }

    @POST
    @Path("/{id}/spells")
    @Operation(summary = "Expect a trainer on site during an intake; several spells are usual")
    @APIResponseSchema(value = Spell.class, responseCode = "201")
    public Response expect(@PathParam("id") Long id, Spell spell) {
        register.expect(id, spell.intake(), spell.firstDay(), spell.lastDay());
        return Response.created(URI.create("trainers/" + id + "/spells")).entity(spell).build();
    }
}
