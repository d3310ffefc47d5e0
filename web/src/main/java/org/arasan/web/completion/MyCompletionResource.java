package org.arasan.web.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.completion.standing.CompletionExplaining;
import org.arasan.completion.standing.Explanation;
import org.arasan.programme.Lack;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the member who calls still lacks for completing a course. */
@Path("/my/completion/{enrolment}")
@RolesAllowed(Role.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Member")
public class MyCompletionResource {

    /**
     * @param over    whether the course is
     * @param lacking what is missing, in the reader's language; empty if nothing
     */
    public record ExplanationRow(Long enrolment, boolean over, List<ItemRow> items, List<String> lacking) {
    }

    /**
     * One rule of completion.
     *
     * @param name  of the fact, in the reader's language
     * @param least how much it takes, 1 for a fact that is there or not
     * @param steps what can still be done, in the reader's language
     */
    public record ItemRow(String fact, String name, int have, int least, boolean met, List<String> steps) {
    }

    @Inject
    private CompletionExplaining explaining;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What completion of the caller's own course takes, how much of it there is, and what can still be done")
    public ExplanationRow read(@PathParam("enrolment") Long enrolment) {
        Explanation told = explaining.mine(enrolment);
        return new ExplanationRow(enrolment, told.over(), told.items().stream().map(this::row).toList(),
                told.lacking().stream().map(this::said).toList());
    }

    private ItemRow row(Explanation.Item item) {
        Texts texts = reader.texts();
        return new ItemRow(item.requirement().fact(), texts.getOr(item.requirement().name(), item.requirement().fact()), item.have(),
                item.requirement().least(), item.met(), item.steps().stream().map(each -> texts.get(each.text(), each.args().toArray())).toList());
    }

    private String said(Lack lack) {
        return reader.texts().said(lack.text(), lack.text(), lack.args().toArray());
    }
}
