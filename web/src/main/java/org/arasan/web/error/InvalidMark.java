package org.arasan.web.error;

import jakarta.faces.component.UIInput;
import jakarta.faces.event.PostValidateEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Tells a screen reader, and the style sheet, which fields a form was refused for. */
public class InvalidMark implements SystemEventListener {

    static void put(UIInput input) {
        input.getPassThroughAttributes().put("aria-invalid", "true");
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) ((PostValidateEvent) event).getComponent();
        if (input.isValid()) {
            input.getPassThroughAttributes().remove("aria-invalid");
        } else {
            put(input);
        }
    }
}
