package org.arasan.web.api;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.arasan.Refusals;
import org.arasan.access.OneGo;

/** Makes a change anew that the database gave up for the sake of another one; whoever loses three times running is told to wait. */
@InOneGo
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Attempting {

    private static final int MOST = 3;

    @Inject
    private OneGo oneGo;

    @AroundInvoke
    public Object around(InvocationContext context) {
        for (int attempt = 1;; attempt++) {
            try {
                return oneGo.of(() -> Proceeding.of(context));
            } catch (RuntimeException failed) {
                if (attempt == MOST || !Refusals.busy(failed)) {
                    throw failed instanceof EJBException wrapped ? Proceeding.unwrapped(wrapped) : failed;
                }
            }
        }
    }
}
