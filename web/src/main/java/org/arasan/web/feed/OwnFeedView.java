package org.arasan.web.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.arasan.access.HouseZone;
import org.arasan.timeline.Telling;
import org.arasan.timeline.feed.CalendarFeed;
import org.arasan.timeline.feed.OwnFeed;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /member/calendar.xhtml} and {@code /trainer/calendar.xhtml}: one's own calendar on one's own phone. A new address is shown once. */
@Named
@RequestScoped
public class OwnFeedView {

    private static final String ISSUED = "arasan.issued-feed";

    @Inject
    private OwnFeed own;
    @Inject
    private HouseZone house;
    @Inject
    private PageTexts texts;
    private CalendarFeed feed;
    private FeedAddress issued;
    private ZoneId zone;
    private boolean treatments;

    @PostConstruct
    void load() {
        feed = own.find().orElse(null);
        zone = house.zone();
        String token = Faces.getFlashAttribute(ISSUED);
        issued = token == null ? null : FeedAddress.of(token);
        treatments = feed != null && feed.telling().treatmentsNamed();
    }

    public String make() {
        Faces.setFlashAttribute(ISSUED, own.make(new Telling(null, treatments)).token());
        return again();
    }

    public String revoke() {
        own.revoke();
        Messages.create(texts.get("subscription.stopped")).flash().add();
        return again();
    }

    private static String again() {
        return Faces.getViewId() + "?faces-redirect=true";
    }

    /** Null where none is open. */
    public CalendarFeed getFeed() {
        return feed;
    }

    /** The address made just now, or null. */
    public FeedAddress getIssued() {
        return issued;
    }

    public ZoneId getZone() {
        return zone;
    }

    public boolean isTreatments() {
        return treatments;
    }

    public void setTreatments(boolean treatments) {
        this.treatments = treatments;
    }
}
