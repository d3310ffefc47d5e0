package org.arasan.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.Refusal;
import org.arasan.admission.signup.FormKey;
import org.arasan.admission.signup.Invitation;
import org.arasan.admission.signup.Joining;
import org.arasan.programme.Field;
import org.arasan.web.PageTexts;

/** {@code /join/…}: what the link leads to, and the form with all that was typed where it was refused. */
@Named
@RequestScoped
public class JoinView {

    @Inject
    private Joining joining;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;
    private String token;
    private Invitation invitation;

    public void load() {
        if (token == null) {
            throw Refusal.notFound();
        }
        invitation = joining.invitation(token);
    }

    /** The form keeps its key when it comes back: whatever is sent under it is one application. */
    public String getKey() {
        String typed = typed("key");
        return typed.isEmpty() ? FormKey.drawn() : typed;
    }

    /** What was typed in that field, or nothing. */
    public String typed(String field) {
        String typed = request.getMethod().equals("POST") ? request.getParameter(field) : null;
        return typed == null ? "" : typed;
    }

    /** Why that field was refused, or {@code null}. */
    public String fault(String field) {
        Refusal refusal = refusal();
        return refusal != null && field.equals(refusal.field()) ? say(refusal) : null;
    }

    /** Why the form was refused where that is no field's matter, or {@code null}. */
    public String getFault() {
        Refusal refusal = refusal();
        return refusal != null && (refusal.field() == null || refusal.field().equals("key")) ? say(refusal) : null;
    }

    private String say(Refusal refusal) {
        return texts.get(refusal.code(), refusal.args().toArray());
    }

    private Refusal refusal() {
        return (Refusal) request.getAttribute(JoinServlet.REFUSED);
    }

    /** The label of a field of the kind. */
    public String label(Field field) {
        return texts.getOr(invitation.kindBundle() + ".field." + field.name(), field.name());
    }

    /** The word for a choice of such a field. */
    public String choice(Field field, String choice) {
        return texts.getOr(invitation.kindBundle() + ".field." + field.name() + "." + choice, choice);
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
