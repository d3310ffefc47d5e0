package org.arasan.web.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.CandidateSearch;
import org.arasan.stay.booking.CandidateSearch.Candidate;
import org.arasan.stay.reception.FrontDesk;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/stay.xhtml?id=}: one stay, all that can be done with it, and its whole history; also beside the grid. */
@Named
@RequestScoped
public class StayView {

    @Inject
    private StaySights sights;
    @Inject
    private StayTasks tasks;
    @Inject
    private FrontDesk desk;
    @Inject
    private CandidateSearch search;
    @Inject
    private PageTexts texts;
    private Long id;
    private String words;
    private StayPanel panel;
    private List<Candidate> candidates = List.of();

    public void load() {
        panel = sights.panel(id);
        if (words != null && !words.isBlank()) {
            candidates = search.find(panel.stay().resort().id(), words);
        }
    }

    /** Does what the pressed button says, and shows the stay, or the one that took its place. */
    public String act() {
        String task = Faces.getRequestParameter("do");
        Stay done = switch (task) {
            case "arrive" -> desk.checkIn(id);
            case "leave" -> desk.checkOut(id);
            case "early" -> desk.leaveEarly(id, reason());
            default -> tasks.perform(task, panel.stay());
        };
        String text = task.equals("arrive") ? "rooms.did.arrive" : done.checkedOutAt() != null ? "rooms.did.leave" : "rooms.did.change";
        Messages.create(texts.get(text, done.member().fullName())).flash().add();
        return "/admin/stay.xhtml?faces-redirect=true&id=" + done.id();
    }

    private static EarlyDeparture reason() {
        String reason = Faces.getRequestParameter("reason");
        return reason == null || reason.isEmpty() ? null : EarlyDeparture.valueOf(reason);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** What was typed to find another guest. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public StayPanel getPanel() {
        return panel;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
