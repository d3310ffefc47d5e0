package org.arasan.web.meal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.meal.seating.SeatGiving;
import org.arasan.meal.seating.SeatPlan;
import org.arasan.meal.seating.SeatReading;
import org.arasan.meal.seating.SeatingOutcome;
import org.arasan.meal.seating.SeatingOutcome.Unseated;
import org.arasan.resort.ResortHours;
import org.arasan.web.api.InOneGo;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of an intake eats when. */
@Path("/intakes/{intake}/seating")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Meals")
public class SeatingResource {

    /**
     * @param sittings of the house, with their guests
     * @param guests   by name
     */
    public record Row(List<LoadRow> sittings, List<GuestRow> guests) {

        static Row of(SeatPlan plan) {
            return new Row(plan.sittings().stream().map(each -> new LoadRow(SittingRow.of(each.sitting()), each.seats(), each.guests())).toList(),
                    plan.guests().stream().map(GuestRow::of).toList());
        }
    }

    /** @param guests who have seats there on the fullest day of the intake, also those of other intakes */
    public record LoadRow(SittingRow sitting, int seats, int guests) {
    }

    /**
     * @param group the study group, or null
     * @param meals when the guest eats
     * @param given the meals at which the guest has a seat; at others the sitting is the usual one
     */
    public record GuestRow(Long stay, String guest, String group, List<SittingRow> meals, List<ResortHours.Kind> given) {

        static GuestRow of(SeatPlan.Guest guest) {
            return new GuestRow(guest.stay().id(), guest.stay().member().fullName(), guest.group(), SittingRow.of(guest.meals().values()),
                    guest.given());
        }
    }

    /**
     * @param given    seats given out now, a guest having one a meal
     * @param kept     seats that guests had already
     * @param unseated who found no seat, and why
     */
    public record Outcome(int given, int kept, List<UnseatedRow> unseated) {

        static Outcome of(SeatingOutcome outcome, Texts texts) {
            return new Outcome(outcome.given(), outcome.kept(), outcome.unseated().stream().map(each -> UnseatedRow.of(each, texts)).toList());
        }
    }

    /** @param shortBy seats missing on that day; 0 where no one sitting has a seat on all days of the stay */
    public record UnseatedRow(Long stay, String guest, ResortHours.Kind meal, LocalDate day, int shortBy, String why) {

        static UnseatedRow of(Unseated one, Texts texts) {
            return new UnseatedRow(one.stay().id(), one.stay().member().fullName(), one.meal(), one.day(), one.shortBy(), why(one, texts));
        }

        static String why(Unseated one, Texts texts) {
            return one.shortBy() > 0 ? texts.get("meal.seats-short", one.meal(), one.day(), one.shortBy())
                    : texts.get("meal.no-seat-throughout", one.meal(), one.day());
        }
    }

    @PathParam("intake")
    private Long intake;
    @Inject
    private SeatReading reading;
    @Inject
    private SeatGiving giving;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "Who of the intake eats when, and how full the sittings are")
    public Row read() {
        return Row.of(reading.ofIntake(intake));
    }

    @POST
    @InOneGo
    @Operation(summary = "Seat everybody of the intake who has no seat yet, study groups and room-mates together; says who finds none and why")
    public Outcome seat() {
        return Outcome.of(giving.seatEverybody(intake), reader.texts());
    }
}
