package org.arasan.web.leisure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.leisure.EventDesk;
import org.arasan.leisure.LeisureEvent;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/leisure-event.xhtml?resort=&event=}: one event of a house and who goes; a new one where none is named. */
@Named
@RequestScoped
public class LeisureEventView {

    @Inject
    private HouseChoice choice;
    @Inject
    private EventDesk desk;
    @Inject
    private IntakeRegister register;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "event")
    private Long id;
    private EventDesk.Listed listed;
    private EventForm form = new EventForm();

    @PostConstruct
    void load() {
        if (id != null && choice.getResort() != null) {
            listed = desk.event(choice.getResort().id(), id);
            form = EventForm.of(listed.event(), choice.getResort().zone());
        }
    }

    /** Drafts the event typed, or changes the one that is there. */
    public String save() {
        Long house = choice.getResort().id();
        LeisureEvent saved = id == null ? desk.draft(house, form.plan(choice.getResort().zone()))
                : desk.change(house, id, form.plan(choice.getResort().zone()));
        return done("outings.saved", saved);
    }

    /** Does what the pressed button says: {@code open}, {@code close}, {@code cancel}. */
    public String act() {
        Long house = choice.getResort().id();
        return switch (Faces.getRequestParameter("do")) {
            case "open" -> done("outings.opened", desk.open(house, id));
            case "close" -> done("outings.closed", desk.close(house, id));
            default -> done("outings.cancelled", desk.cancel(house, id));
        };
    }

    private String done(String text, LeisureEvent event) {
        Messages.create(texts.get(text)).flash().add();
        return "/admin/leisure-event.xhtml?faces-redirect=true&resort=" + choice.getResort().id() + "&event=" + event.id();
    }

    /** Null where a new one is typed. */
    public EventDesk.Listed getListed() {
        return listed;
    }

    public EventForm getForm() {
        return form;
    }

    /** For whose guests alone it may be. */
    public List<Intake> getIntakes() {
        return register.open(choice.getResort());
    }
}
