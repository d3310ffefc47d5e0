package org.arasan.web.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.arasan.PublicUrl;
import org.arasan.access.Role;
import org.arasan.access.StaffAccounts;
import org.arasan.access.StaffAccounts.Colleague;
import org.arasan.access.StaffAccounts.Invitation;
import org.arasan.web.api.Paging;
import org.arasan.web.api.ToldOnce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Colleagues' accounts. */
@Path("/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATOR)
@Tag(name = "Access")
public class AccountsResource {

    /** @param link by which the owner chooses a password, and {@code token} its secret part; told this once */
    public record Invited(AccountRow account, String link, String token) {

        static Invited of(Invitation invitation) {
            String link = PublicUrl.of("/password?token=" + invitation.token());
            return new Invited(AccountRow.of(invitation.account()), link, invitation.token());
        }
    }

    @Inject
    private StaffAccounts accounts;

    @GET
    @Operation(summary = "Colleagues by name: all, or those of the caller's own resort")
    public List<AccountRow> list(@BeanParam Paging paging) {
        return paging.rows(accounts.list(paging.part()), AccountRow::of, account -> List.of(account.name(), account.id()));
    }

    @POST
    @ToldOnce
    @Operation(summary = "Invite a colleague: administrator, trainer, doctor, or office with the office of a union; "
            + "resort is an id, or null for all")
    @APIResponseSchema(value = Invited.class, responseCode = "201")
    public Response invite(Colleague colleague) {
        Invited invited = Invited.of(accounts.invite(colleague));
        return Response.created(URI.create("accounts/" + invited.account().id())).entity(invited).build();
    }

    @POST
    @Path("/{id}/invitation")
    @Operation(summary = "A new link for a colleague who lost it or the password; earlier links are void")
    public Invited reset(@PathParam("id") Long id) {
        return Invited.of(accounts.reset(id));
    }

    @PUT
    @Path("/{id}/disablement")
    @Operation(summary = "End an account's sessions, tokens and links at once")
    public void disable(@PathParam("id") Long id) {
        accounts.disable(id);
    }

    @DELETE
    @Path("/{id}/disablement")
    @Operation(summary = "Let its owner in again")
    public void enable(@PathParam("id") Long id) {
        accounts.enable(id);
    }
}
