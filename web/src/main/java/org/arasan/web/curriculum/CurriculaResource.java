package org.arasan.web.curriculum;

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
import java.util.List;
import java.util.Map;
import org.arasan.access.Role;
import org.arasan.programme.Curriculum;
import org.arasan.programme.CurriculumVariant;
import org.arasan.programme.Intake;
import org.arasan.programme.curriculum.CurriculumDrafting;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.programme.curriculum.CurriculumRules;
import org.arasan.programme.curriculum.RuleKeeping;
import org.arasan.web.api.Etag;
import org.arasan.web.api.Reader;
import org.arasan.web.curriculum.EditionRow.VariantRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of a programme's curriculum, its variants, and what the programme asks of editions. */
@Path("/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Curriculum")
public class CurriculaResource {

    /** For whom the core is taught differently: a country, an industry as the house calls it, or both. */
    public record VariantBody(CurriculumVariant.Country country, String industry) {
    }

    /**
     * What a programme asks of editions.
     *
     * @param hoursOfADay      most academic hours of one day
     * @param variantHoursFree whether a variant may have another number of academic hours than the programme
     */
    public record RulesBody(Integer hoursOfADay, boolean variantHoursFree) {

        static RulesBody of(CurriculumRules rules) {
            return new RulesBody(rules.hoursOfADay(), rules.variantHoursFree());
        }
    }

    @Inject
    private CurriculumReading reading;
    @Inject
    private CurriculumDrafting drafting;
    @Inject
    private RuleKeeping rules;
    @Inject
    private Reader reader;
    @Inject
    private Etag etag;

    @GET
    @Path("/{programme}/curricula")
    @Operation(summary = "All editions of the core and of the variants, the newest first")
    public List<EditionRow> list(@PathParam("programme") Long programme) {
        Map<Long, List<Intake>> intakes = reading.intakes(programme);
        return reading.editions(programme).stream().map(each -> row(each, intakes)).toList();
    }

    private EditionRow row(Curriculum edition, Map<Long, List<Intake>> intakes) {
        return EditionRow.of(edition, intakes.getOrDefault(edition.id(), List.of()).stream().map(Intake::id).toList(), null, reader.texts());
    }

    @GET
    @Path("/{programme}/curriculum-variants")
    @Operation(summary = "For whom the common core is taught differently")
    public List<VariantRow> variants(@PathParam("programme") Long programme) {
        return reading.variants(programme).stream().map(VariantRow::of).toList();
    }

    @POST
    @Path("/{programme}/curriculum-variants")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Enter a variant: for a country, for an industry, or for both")
    @APIResponseSchema(value = VariantRow.class, responseCode = "201")
    public Response vary(@PathParam("programme") Long programme, VariantBody body) {
        CurriculumVariant variant = drafting.vary(programme, body.country(), body.industry());
        return Response.created(URI.create("programmes/" + programme + "/curriculum-variants/" + variant.id()))
                .entity(VariantRow.of(variant)).build();
    }

    @GET
    @Path("/{programme}/curriculum-rules")
    @Operation(summary = "What the programme asks of editions")
    public RulesBody rules(@PathParam("programme") Long programme) {
        return RulesBody.of(etag.of(rules.rules(programme)));
    }

    @PUT
    @Path("/{programme}/curriculum-rules")
    @RolesAllowed(Role.HOUSE)
    @Operation(summary = "Change what the programme asks of editions to come")
    public RulesBody setRules(@PathParam("programme") Long programme, RulesBody body) {
        return RulesBody.of(etag.of(rules.set(programme, body.hoursOfADay(), body.variantHoursFree())));
    }
}
