package org.arasan.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form of several parts that cannot be taken apart (no boundary, a part without a head) is the sender's mistake, not an incident. */
@Provider
public class SoundParts implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getMediaType().getType().equals("multipart")) {
            return context.proceed();
        }
        try {
            return context.proceed();
        } catch (WebApplicationException answered) {
            throw answered;
        } catch (IOException | RuntimeException broken) {
            throw new BadRequestException(broken);
        }
    }
}
