package org.arasan.web.treatment;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.member.Sex;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.StayPapers;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.MedicalNote;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Guests whom a doctor is to see first, and doctors' notes. Doctors alone come here; every reading of notes is kept. */
@Path("/doctor/guests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.DOCTOR)
@Tag(name = "Doctor")
public class DoctorGuestsResource {

    /** @param bed its label, or null */
    public record Row(Long stay, String name, Sex sex, LocalDate born, String bed, Stay.State state, LocalDate firstDay, LocalDate lastDay,
            Instant checkedInAt) {

        static Row of(Stay stay) {
            return new Row(stay.id(), stay.member().fullName(), stay.member().sex(), stay.member().born(),
                    stay.bed() == null ? null : stay.bed().label(), stay.state(), stay.period().firstDay(), stay.period().lastDay(),
                    stay.checkedInAt());
        }
    }

    /** A guest, and whether a doctor is to see them. */
    public record Guest(Row guest, StayPapers.Doctor doctor) {
    }

    public record NewNote(String note) {
    }

    /** @param note what the doctor writes, or null */
    public record Examination(String note) {
    }

    /** @param doctor the name of whoever wrote it */
    public record Note(Long id, Instant at, String doctor, String note) {

        static Note of(MedicalNote note) {
            return new Note(note.id(), note.at(), note.doctor().name(), note.note());
        }
    }

    @Inject
    private DoctorDesk desk;

    @GET
    @Operation(summary = "Guests, awaited or in house, whom a doctor is to see first; no note is told here")
    public List<Row> list() {
        return desk.toSee().stream().map(Row::of).toList();
    }

    @GET
    @Path("/{stay}")
    @Operation(summary = "One guest, and whether a doctor is to see them")
    public Guest read(@PathParam("stay") Long stay) {
        return new Guest(Row.of(desk.guest(stay)), desk.flag(stay));
    }

    @GET
    @Path("/{stay}/notes")
    @Operation(summary = "What doctors have written about the guest, the latest first; that the caller read it is kept")
    public List<Note> notes(@PathParam("stay") Long stay) {
        return desk.notes(stay).stream().map(Note::of).toList();
    }

    @POST
    @Path("/{stay}/notes")
    @ToldOnce
    @APIResponseSchema(value = Note.class, responseCode = "201")
    @Operation(summary = "Write a note that doctors alone read")
    public Response write(@PathParam("stay") Long stay, NewNote note) {
        Note written = Note.of(desk.write(stay, note.note()));
        return Response.created(URI.create("doctor/guests/" + stay + "/notes/" + written.id())).entity(written).build();
    }

    @PUT
    @Path("/{stay}/examination")
    @InOneGo
    @Operation(summary = "The doctor has seen the guest; the desk learns that alone, and not the note")
    public Guest examined(@PathParam("stay") Long stay, Examination examination) {
        Row guest = Row.of(desk.examined(stay, examination.note()));
        return new Guest(guest, desk.flag(stay));
    }
}
