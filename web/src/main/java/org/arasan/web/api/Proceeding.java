package org.arasan.web.api;

import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.util.stream.Stream;

/** Calls a resource's method from within a transaction: whatever it throws rolls back. */
final class Proceeding {

    private Proceeding() {
    }

    static Object of(InvocationContext context) {
        try {
            return context.proceed();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /** What the resource itself threw, where the container of the transaction has put its own around it. */
    static RuntimeException unwrapped(EJBException wrapped) {
        return Stream.iterate((Throwable) wrapped, each -> each != null, Throwable::getCause)
                .filter(WebApplicationException.class::isInstance).map(RuntimeException.class::cast).findFirst().orElse(wrapped);
    }
}
