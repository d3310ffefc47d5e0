package org.arasan.web.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.arasan.Texts;
import org.arasan.access.Role;
import org.arasan.member.Note;
import org.arasan.privacy.Erasure;
import org.arasan.privacy.MemberErasing;
import org.arasan.web.api.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The erasure of a member: looked at first, then done for good. */
@Path("/members/{id}/erasure")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HOUSE)
@Tag(name = "Members")
public class MemberErasureResource {

    /** A sentence in the language of Accept-Language, and its stable code. */
    public record Sentence(String code, String text) {

        static Sentence of(Note note, Texts texts) {
            return new Sentence(note.text(), texts.get(note.text(), note.args().toArray()));
        }
    }

    /** @param against why it cannot be done now; it can where that is empty */
    public record Prospect(List<Sentence> against, List<Sentence> consequences) {
    }

    /**
     * @param name the member's full name, typed to confirm
     * @param ground REQUEST or MISTAKE
     */
    public record Order(String name, Erasure.Ground ground) {
    }

    @Inject
    private MemberErasing erasing;
    @Inject
    private Reader reader;

    @GET
    @Operation(summary = "What an erasure would take away and what would stay, and what stands against it")
    public Prospect prospect(@PathParam("id") Long id) {
        Texts texts = Texts.in(reader.language());
        MemberErasing.Prospect prospect = erasing.prospect(id);
        return new Prospect(prospect.against().stream().map(each -> Sentence.of(each, texts)).toList(),
                prospect.consequences().stream().map(each -> Sentence.of(each, texts)).toList());
    }

    @PUT
    @Operation(summary = "Erase the member for good; refused while something stands against it")
    public ErasureRow erase(@PathParam("id") Long id, Order order) {
        return ErasureRow.of(erasing.erase(id, order.name(), order.ground()));
    }

    /** @param account who erased, or null where the rule of retention did */
    public record ErasureRow(Long member, Instant at, Long account, Erasure.Ground ground) {

        static ErasureRow of(Erasure erasure) {
            return new ErasureRow(erasure.member().id(), erasure.at(), erasure.account() == null ? null : erasure.account().id(),
                    erasure.ground());
        }
    }
}
