package org.arasan.web.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.member.Member;
import org.arasan.member.Sex;
import org.arasan.stay.booking.CandidateSearch;
import org.arasan.stay.booking.CandidateSearch.Candidate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom a stay could be booked for. */
@Path("/resorts/{resort}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Stays")
public class CandidatesResource {

    /**
     * @param iin masked
     * @param vouchers numbers of vouchers that are approved and not spent
     * @param waiting requests for a bed here
     */
    public record Row(Long member, String name, String iin, Sex sex, String union, List<String> vouchers, List<Request> waiting) {

        static Row of(Candidate candidate) {
            Member member = candidate.member();
            return new Row(member.id(), member.fullName(), member.maskedIin(), member.sex(), member.union().name(),
                    candidate.vouchers().stream().map(each -> each.number()).toList(),
                    candidate.waiting().stream()
                            .map(each -> new Request(each.id(), each.period().firstDay(), each.period().lastDay())).toList());
        }
    }

    /** A stay that waits. */
    public record Request(Long stay, LocalDate firstDay, LocalDate lastDay) {
    }

    @Inject
    private CandidateSearch search;

    @GET
    @Operation(summary = "Members by a part of the name, an IIN or a voucher's number, with their vouchers and what they wait for")
    public List<Row> find(@PathParam("resort") Long resort,
            @Parameter(description = "A part of the name, an IIN, or the number of a voucher") @QueryParam("q") String words) {
        return search.find(resort, words).stream().map(Row::of).toList();
    }
}
