package org.arasan.web.leisure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.leisure.EventForMe;
import org.arasan.leisure.MyLeisure;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /member/leisure.xhtml}: a member signs up for events and withdraws. Every button names what it is for. */
@Named
@RequestScoped
public class MyLeisureView {

    @Inject
    private MyLeisure my;
    @Inject
    private PageTexts texts;
    private List<EventForMe> events;

    public void load() {
        events = my.events();
    }

    /** Does what the pressed button says: {@code sign-up 15}, {@code withdraw 15}. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ");
        Long event = Long.valueOf(asked[1]);
        if (asked[0].equals("sign-up")) {
            Messages.create(texts.get(my.signUp(event).isGoing() ? "outings.my.going" : "outings.my.waits")).flash().add();
        } else {
            my.withdraw(event);
            Messages.create(texts.get("outings.my.withdrawn")).flash().add();
        }
        return "/member/leisure.xhtml?faces-redirect=true";
    }

    public List<EventForMe> getEvents() {
        return events;
    }
}
