package org.arasan.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.arasan.web.UserLanguage;

/** Shows a refusal where the hand was: at the component whose id is the refusal's field, with hyphens for its dots; otherwise on top of the page. */
final class RefusalMessage {

    private RefusalMessage() {
    }

    static void show(FacesContext faces, Refusal refusal) {
        String text = Texts.in(CDI.current().select(UserLanguage.class).get().getLanguage()).get(refusal.code(), refusal.args().toArray());
        UIComponent place = refusal.field() == null ? null : place(faces.getViewRoot(), refusal.field().replace('.', '-'));
        faces.addMessage(place == null ? null : place.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        if (place instanceof UIInput input) {
            InvalidMark.put(input);
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().add(place == null ? "messages" : form(place).getClientId(faces));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** A field of a plug-in may be named by it alone. */
    private static UIComponent place(UIComponent page, String id) {
        UIComponent place = find(page, id);
        return place == null ? find(page, "details-" + id) : place;
    }

    private static UIComponent find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static UIComponent form(UIComponent place) {
        UIComponent each = place;
        while (!(each instanceof UIForm) && each.getParent() != null && each.getParent().getParent() != null) {
            each = each.getParent();
        }
        return each;
    }
}
