package org.arasan.web.kind.marathon;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.access.Role;
import org.arasan.kind.marathon.Campaign;
import org.arasan.kind.marathon.CampaignBoard;
import org.arasan.kind.marathon.CampaignPlanning;
import org.arasan.programme.Intake;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Campaigns of many short events. */
@Path("/campaigns/{programme}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Campaigns")
public class CampaignsResource {

    /** @param goal people it means to reach; 0 where it has not said */
    public record CampaignRow(Long programme, String title, int goal, Campaign.Sum total, List<Campaign.Sum> regions,
                              List<Campaign.Sum> industries, List<EventRow> events) {

        static CampaignRow of(Campaign campaign, Language language) {
            return new CampaignRow(campaign.programme().id(), campaign.programme().title(language), campaign.goal(), campaign.total(),
                    campaign.regions(), campaign.industries(), campaign.events().stream().map(EventRow::of).toList());
        }
    }

    /**
     * One event.
     *
     * @param places left out where it is over or nobody has said, like {@code left}
     * @param signUp where everybody may sign up; left out where that is not open
     */
    public record EventRow(Long intake, LocalDate day, String industry, String region, String place, long seminars, long signedUp, long came,
                           Integer places, Integer left, String signUp) {

        static EventRow of(Campaign.Event event) {
            return new EventRow(event.intake().id(), event.intake().firstDay(), event.industry(), event.region(), event.place(),
                    event.seminars(), event.signedUp(), event.came(), event.entry() == null ? null : event.entry().places(),
                    event.entry() == null ? null : event.entry().left(), link(event.entry()));
        }

        private static String link(Campaign.Entry entry) {
            return entry == null || entry.token() == null ? null : PublicUrl.of("/join/" + entry.token());
        }
    }

    /** @param plan a line an event: day, industry, region and place with semicolons between */
    public record Plan(Long resort, String plan) {
    }

    @PathParam("programme")
    private Long programme;
    @Inject
    private CampaignBoard board;
    @Inject
    private CampaignPlanning planning;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "A campaign with its events and what they come to")
    public CampaignRow read() {
        return CampaignRow.of(board.of(programme), reader.language());
    }

    @GET
    @Path("/figures")
    @PermitAll
    @Operation(summary = "The same without signing in, where the campaign is public")
    public CampaignRow figures() {
        return CampaignRow.of(board.published(programme), reader.language());
    }

    @POST
    @Path("/events")
    @Operation(summary = "Open the events of a plan at a house, all of them or none; gives the ids of their intakes")
    public List<Long> open(Plan plan) {
        return planning.open(programme, plan.resort(), plan.plan()).stream().map(Intake::id).toList();
    }
}
