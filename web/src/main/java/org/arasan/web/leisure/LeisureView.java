package org.arasan.web.leisure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.leisure.EventDesk;
import org.arasan.web.resort.HouseChoice;

/** {@code /admin/leisure.xhtml?resort=}: the events of a house. */
@Named
@RequestScoped
public class LeisureView {

    @Inject
    private HouseChoice choice;
    @Inject
    private EventDesk desk;
    private List<EventDesk.Listed> events = List.of();

    public void load() {
        if (choice.getResort() != null) {
            events = desk.events(choice.getResort().id());
        }
    }

    /** Those ahead first. */
    public List<EventDesk.Listed> getEvents() {
        return events;
    }
}
