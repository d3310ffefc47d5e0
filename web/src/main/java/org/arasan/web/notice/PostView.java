package org.arasan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.arasan.access.HouseZone;
import org.arasan.notice.post.Channel;
import org.arasan.notice.post.Channels;
import org.arasan.notice.post.Letter;
import org.arasan.notice.post.Undelivered;
import org.omnifaces.util.Faces;

/** {@code /admin/post.xhtml}: how the post is doing, and the letters that somebody has to look at. */
@Named
@RequestScoped
public class PostView {

    @Inject
    private Undelivered undelivered;
    @Inject
    private Channels channels;
    @Inject
    private HouseZone house;
    private Undelivered.State state;
    private List<Letter> failed;

    @PostConstruct
    void load() {
        state = undelivered.state();
        failed = undelivered.failed();
    }

    /** Sends the letter again whose button was pressed. */
    public String act() {
        Optional<Long> again = Optional.ofNullable(Faces.getRequestParameter("again")).filter(each -> each.matches("[0-9]{1,18}")).map(Long::valueOf);
        again.ifPresent(undelivered::again);
        return again.isPresent() ? "/admin/post.xhtml?faces-redirect=true" : null;
    }

    public Undelivered.State getState() {
        return state;
    }

    public List<Letter> getFailed() {
        return failed;
    }

    /** The channels that this house has, by name. */
    public List<String> getChannels() {
        return channels.open().stream().map(Channel::name).toList();
    }

    public ZoneId getZone() {
        return house.zone();
    }
}
