package org.arasan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything a page does, for programs. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Arasan", version = "1", description = """
                Runs programmes that join a stay at a sanatorium with a course: vouchers, rooms, study groups, roll calls, certificates.

                Sign in with a personal access token: `Authorization: Bearer arasan_…`. `POST /api/v1/tokens` gives the first one for an \
                e-mail and a password. Inside a page the session cookie serves as well; whatever changes something then needs the header \
                `X-CSRF-Token`.

                A refusal is a problem document (RFC 9457, `application/problem+json`) in the language of `Accept-Language` \
                (kk, ru, ky, uz, en); its `code` is stable, its `field` names the part of the request it is about. Where waiting helps \
                (429, 503, and 409 `refusal.busy`), `Retry-After` says how many seconds.

                A creation may carry an `Idempotency-Key`: repeated within a day after a lost answer, it creates nothing and is answered \
                as the first was. What tells of one row has an `ETag`; a change that carries it as `If-Match` is refused with 412 where \
                somebody was faster. A long list comes in parts: `limit` says how many rows, the header `Link` with `rel="next"` where the \
                next ones are.

                A body is refused as a whole for one unknown field, wrong word or impossible day, and the problem's `field` names it."""),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "A personal access token of an account; it may do what the account may do.")
public class Api extends Application {
}
