package org.arasan.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;
import org.arasan.timeline.feed.CalendarFeed;
import org.arasan.timeline.feed.HouseFeeds;
import org.arasan.timeline.feed.IssuedFeed;
import org.arasan.web.PageTexts;
import org.arasan.web.resort.HouseChoice;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/calendars.xhtml}: the calendars of a house and of its halls. Every button names what it is for; a new address is shown once. */
@Named
@RequestScoped
public class HouseFeedsView {

    private static final String ISSUED = "arasan.issued-feed";
    private static final String WHICH = "arasan.issued-feed-of";

    /**
     * The house or one of its halls.
     *
     * @param venue null for the whole house
     * @param feed  the calendar that is open, or null
     */
    public record Line(Venue venue, CalendarFeed feed) {

        /** What a button of the line does: {@code make 0}, {@code make 12}. */
        public String making() {
            return "make " + (venue == null ? 0 : venue.id());
        }
    }

    @Inject
    private HouseChoice choice;
    @Inject
    private HouseFeeds feeds;
    @Inject
    private PageTexts texts;
    private List<Line> lines = List.of();
    private FeedAddress issued;
    private String which;

    public void load() {
        String token = Faces.getFlashAttribute(ISSUED);
        which = Faces.getFlashAttribute(WHICH);
        issued = token == null ? null : FeedAddress.of(token);
        if (choice.getResort() != null) {
            List<CalendarFeed> open = feeds.of(house().id());
            lines = new ArrayList<>(List.of(new Line(null, of(null, open))));
            feeds.halls(house().id()).forEach(hall -> lines.add(new Line(hall, of(hall, open))));
        }
    }

    /** Does what the pressed button says: {@code make 12}, {@code revoke 7}. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ");
        long id = Long.parseLong(asked[1]);
        if (asked[0].equals("make")) {
            IssuedFeed made = feeds.make(house().id(), id == 0 ? null : id, null);
            Faces.setFlashAttribute(ISSUED, made.token());
            Faces.setFlashAttribute(WHICH, id == 0 ? house().name() : made.feed().venue().name());
        } else {
            feeds.revoke(house().id(), id);
            Messages.create(texts.get("subscription.stopped")).flash().add();
        }
        return "/admin/calendars.xhtml?faces-redirect=true&resort=" + house().id();
    }

    private Resort house() {
        return choice.getResort();
    }

    private static CalendarFeed of(Venue hall, List<CalendarFeed> open) {
        return open.stream().filter(each -> hall == null ? each.venue() == null : each.venue() != null && each.venue().id().equals(hall.id()))
                .findFirst().orElse(null);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The address made just now, or null. */
    public FeedAddress getIssued() {
        return issued;
    }

    /** The hall or house whose address was made just now. */
    public String getWhich() {
        return which;
    }
}
