package org.arasan.web.notice;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.access.Role;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.template.Said;
import org.arasan.notice.template.Templates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the house words its notices. */
@Path("/notice-templates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Notices")
public class TemplatesResource {

    private static final String KIND = "What is told";
    private static final String LANGUAGE = "Of the people who are told";

    /**
     * How a kind is worded in a language.
     *
     * @param own whether the house has worded it itself
     * @param words what may stand in braces
     */
    public record Row(NoticeKind kind, Language language, String title, String text, boolean own, List<String> words) {
    }

    /** One line, and the text, with places for words in braces. */
    public record Wording(String title, String text) {
    }

    @Inject
    private Templates templates;

    @GET
    @Operation(summary = "Every kind of notice in every language")
    public List<Row> list() {
        return Stream.of(NoticeKind.values()).flatMap(kind -> Stream.of(Language.values()).map(language -> row(kind, language))).toList();
    }

    @PUT
    @Path("/{kind}/{language}")
    @Operation(summary = "Word it so from now on; refused with a place that this kind has no word for")
    public Row word(@Parameter(description = KIND) @PathParam("kind") NoticeKind kind,
            @Parameter(description = LANGUAGE) @PathParam("language") Language language, Wording wording) {
        templates.word(kind, language, wording.title(), wording.text());
        return row(kind, language);
    }

    @POST
    @Path("/{kind}/{language}/preview")
    @Operation(summary = "What a notice so worded would look like, with examples for words; nothing is kept")
    public Wording preview(@Parameter(description = KIND) @PathParam("kind") NoticeKind kind,
            @Parameter(description = LANGUAGE) @PathParam("language") Language language, Wording wording) {
        Said said = templates.preview(kind, language, wording.title(), wording.text());
        return new Wording(said.title(), said.text());
    }

    @DELETE
    @Path("/{kind}/{language}")
    @Operation(summary = "Go back to the words that Arasan brings")
    public Row forget(@Parameter(description = KIND) @PathParam("kind") NoticeKind kind,
            @Parameter(description = LANGUAGE) @PathParam("language") Language language) {
        templates.forget(kind, language);
        return row(kind, language);
    }

    private Row row(NoticeKind kind, Language language) {
        Said said = templates.wording(kind, language);
        return new Row(kind, language, said.title(), said.text(), templates.isOwn(kind, language), kind.words());
    }
}
