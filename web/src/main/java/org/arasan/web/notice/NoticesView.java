package org.arasan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.arasan.notice.mine.MyChoice;
import org.arasan.notice.mine.MyChoice.Choice;
import org.arasan.notice.mine.MyChoice.Reach;
import org.arasan.notice.mine.MyNotices;
import org.arasan.notice.mine.Told;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /notices.xhtml}: what one was told, and how one wants to be told. */
@Named
@RequestScoped
public class NoticesView {

    @Inject
    private MyNotices notices;
    @Inject
    private MyChoice own;
    @Inject
    private PageTexts texts;
    private List<Told> latest;
    private List<Reach> reaches;
    private ZoneId zone;
    private String[] channels;
    private LocalTime quietFrom;
    private LocalTime quietUntil;
    private boolean daily;
    private boolean invitations;
    private boolean invitable;

    @PostConstruct
    void load() {
        latest = notices.latest();
        reaches = own.reaches();
        zone = own.zone();
        Choice choice = own.get();
        channels = choice.channels().toArray(String[]::new);
        quietFrom = choice.quietFrom();
        quietUntil = choice.quietUntil();
        daily = choice.daily();
        invitations = choice.invitations();
        invitable = own.mayBeInvited();
    }

    /** What is shown has been seen. */
    public void seen() {
        if (!Faces.isPostback()) {
            notices.read();
        }
    }

    public String choose() {
        own.choose(new Choice(Set.of(channels), quietFrom, quietUntil, daily, invitations));
        Messages.create(texts.get("notices.chosen")).flash().add();
        return "/notices.xhtml?faces-redirect=true";
    }

    public List<Told> getLatest() {
        return latest;
    }

    public List<Reach> getReaches() {
        return reaches;
    }

    public ZoneId getZone() {
        return zone;
    }

    public String[] getChannels() {
        return channels;
    }

    public void setChannels(String[] channels) {
        this.channels = channels;
    }

    public LocalTime getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(LocalTime quietFrom) {
        this.quietFrom = quietFrom;
    }

    public LocalTime getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(LocalTime quietUntil) {
        this.quietUntil = quietUntil;
    }

    public boolean isDaily() {
        return daily;
    }

    public void setDaily(boolean daily) {
        this.daily = daily;
    }

    public boolean isInvitations() {
        return invitations;
    }

    public void setInvitations(boolean invitations) {
        this.invitations = invitations;
    }

    /** Whether lessons can be sent to the caller's calendar. */
    public boolean isInvitable() {
        return invitable;
    }
}
