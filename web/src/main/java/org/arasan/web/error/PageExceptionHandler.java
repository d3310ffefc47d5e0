package org.arasan.web.error;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import org.arasan.Outage;
import org.arasan.Refusal;
import org.arasan.Refusals;
import org.primefaces.csp.CspException;

/**
 * What a page does when something under it is thrown. A refusal of a form becomes a message, and everything typed stays; a page that is
 * refused as a whole answers 404 or 403; while the database is away it answers 503; a page left open too long, or sent back without the
 * nonce of its scripts, is loaded afresh; the rest is an incident with a number.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

    public PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> thrown = getUnhandledExceptionQueuedEvents().iterator();
        while (thrown.hasNext()) {
            ExceptionQueuedEventContext context = thrown.next().getContext();
            thrown.remove();
            answer(faces, context.getException(), context.getPhaseId());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        if (thrown instanceof ViewExpiredException || thrown instanceof CspException) {
            Answer.reload(faces);
            return;
        }
        Refusal refusal = Refusals.in(thrown).orElse(null);
        if (refusal == null && Outage.in(thrown)) {
            unavailable(faces, phase);
        } else if (refusal == null) {
            Answer.incident(faces, thrown);
        } else if (answersAsWhole(faces, refusal, phase)) {
            Answer.error(faces, refusal.sort() == Refusal.Sort.FORBIDDEN ? 403 : 404);
        } else {
            RefusalMessage.show(faces, refusal);
        }
    }

    /** A part of a page says it where the page stays; a page as a whole gives way, and what was typed is found one step back. */
    private static void unavailable(FacesContext faces, PhaseId phase) {
        if (faces.getPartialViewContext().isAjaxRequest() && phase != PhaseId.RENDER_RESPONSE) {
            RefusalMessage.show(faces, Refusal.conflict("shell.unavailable.part"));
        } else {
            Answer.error(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean answersAsWhole(FacesContext faces, Refusal refusal, PhaseId phase) {
        boolean hidden = refusal.sort() == Refusal.Sort.FORBIDDEN || refusal.sort() == Refusal.Sort.NOT_FOUND;
        return phase == PhaseId.RENDER_RESPONSE || hidden && !faces.isPostback();
    }
}
