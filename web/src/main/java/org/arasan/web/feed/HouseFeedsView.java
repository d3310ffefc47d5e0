package org.arasan.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.resort.Resort;
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

    @Inject
    private HouseChoice choice;
    @Inject
    private HouseFeeds feeds;
    @Inject
    private PageTexts texts;
    private List<FeedLine> lines = List.of();
    private FeedAddress issued;
    private String which;

    public void load() {
        String token = Faces.getFlashAttribute(ISSUED);
        which = Faces.getFlashAttribute(WHICH);
        issued = token == null ? null : FeedAddress.of(token);
        if (choice.getResort() != null) {
            lines = FeedLine.of(feeds.halls(house().id()), feeds.of(house().id()));
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

    public List<FeedLine> getLines() {
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
