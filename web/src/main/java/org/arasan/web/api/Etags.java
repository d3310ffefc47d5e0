package org.arasan.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Writes the {@code ETag} of an answer, and leaves the answer out for whoever has it already ({@code If-None-Match}). */
@Provider
public class Etags implements ContainerResponseFilter {

    @Inject
    private Etag etag;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            etag.value().map(EntityTag::new).ifPresent(tag -> tell(tag, request, response));
        }
    }

    private static void tell(EntityTag tag, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean known = request.getMethod().equals("GET") && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                && request.getRequest().evaluatePreconditions(tag) != null;
        if (known) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
