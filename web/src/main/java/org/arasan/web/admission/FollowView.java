package org.arasan.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.PublicUrl;
import org.arasan.Refusal;
import org.arasan.admission.signup.Following;
import org.arasan.admission.signup.Following.Sight;
import org.arasan.web.PageTexts;

/** {@code /application/…}: how an application stands, for whoever has its key. */
@Named
@RequestScoped
public class FollowView {

    @Inject
    private Following following;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;
    private String key;
    private Sight sight;

    public void load() {
        if (key == null) {
            throw Refusal.notFound();
        }
        sight = following.look(key);
    }

    /** Why it could not be withdrawn, or {@code null}. */
    public String getFault() {
        Refusal refusal = (Refusal) request.getAttribute(JoinServlet.REFUSED);
        return refusal == null ? null : texts.get(refusal.code(), refusal.args().toArray());
    }

    /** The address to be kept. */
    public String getAddress() {
        return PublicUrl.of("/application/" + key);
    }

    public Sight getSight() {
        return sight;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
