package org.arasan.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URI;
import org.arasan.Incident;
import org.arasan.Texts;
import org.arasan.web.Shell;
import org.arasan.web.UserLanguage;

/** The answers that take the place of the page asked for. */
final class Answer {

    private Answer() {
    }

    /** The error page of that status, under the address asked for. */
    static void error(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        instead(faces, () -> external.responseSendError(status, null));
    }

    /** Logs what nobody foresaw and shows its number. */
    static void incident(FacesContext faces, Throwable thrown) {
        ExternalContext external = faces.getExternalContext();
        String number = Incident.of(thrown, external.getRequestServletPath());
        external.getRequestMap().put(Shell.INCIDENT, number);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            instead(faces, () -> external.redirect(external.getRequestContextPath() + "/incident.xhtml?number=" + number));
        } else {
            error(faces, 500);
        }
    }

    /** The same page once more, with a word on why; what was typed into a page this old is gone. */
    static void reload(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        String text = Texts.in(CDI.current().select(UserLanguage.class).get().getLanguage()).get("shell.expired");
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        instead(faces, () -> external.redirect(samePage(external)));
    }

    /** The address the form stood at, with its parameters, when the browser tells it; otherwise the address the form was sent to. */
    private static String samePage(ExternalContext external) {
        String path = external.getRequestContextPath() + external.getRequestServletPath();
        String referer = external.getRequestHeaderMap().get("Referer");
        URI from = referer == null ? URI.create(path) : URI.create(referer);
        return path.equals(from.getRawPath()) && from.getRawQuery() != null ? path + "?" + from.getRawQuery() : path;
    }

    private static void instead(FacesContext faces, Action action) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseReset();
                action.run();
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
