package org.arasan.notice.mine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.notice.Mailbox;
import org.arasan.notice.invite.Inviting;
import org.arasan.notice.post.Channel;
import org.arasan.notice.post.Channels;

/** Lets people say how they want to be told. Whose choice it is, the caller alone decides. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.TRAINER, Role.DOCTOR, Role.ADMINISTRATOR, Role.OFFICE})
public class MyChoice {

    @Inject
    private OwnMailbox own;
    @Inject
    private Caller caller;
    @Inject
    private Channels channels;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    /**
     * How somebody wants to be told.
     *
     * @param channels    by name, those by which something is sent
     * @param quietFrom   nothing is sent from then until {@code quietUntil}, in the person's zone; the same hour twice: no such hours
     * @param daily       gathered, once a day when the quiet hours end
     * @param invitations whether lessons are sent to the person's calendar
     */
    public record Choice(Set<String> channels, LocalTime quietFrom, LocalTime quietUntil, boolean daily, boolean invitations) {
    }

    /** A channel that reaches the caller, or would if the house knew where. */
    public record Reach(String channel, String address) {
    }

    public Choice get() {
        Mailbox mailbox = own.get();
        return new Choice(channels.open().stream().map(Channel::name).filter(mailbox::wants).collect(Collectors.toSet()),
                mailbox.quietFrom(), mailbox.quietUntil(), mailbox.daily(), mailbox.invitations());
    }

    /** The channels of the house and where each reaches the caller. */
    public List<Reach> reaches() {
        Mailbox mailbox = own.get();
        return channels.open().stream().map(each -> new Reach(each.name(), each.address(mailbox))).toList();
    }

    /** In which the caller's quiet hours are. */
    public ZoneId zone() {
        return own.get().zone();
    }

    /** Whether the caller has lessons, and this house can send them to calendars. */
    public boolean mayBeInvited() {
        return (caller.is(Role.MEMBER) || caller.is(Role.TRAINER)) && channels.calendars().isPresent();
    }

    /**
     * From now on so. Refuses channels that the house does not have, hours that are not given, and invitations for whoever has no lessons, or does not
     * want to hear by the channel that carries them.
     */
    public void choose(Choice choice) {
        Set<String> open = channels.open().stream().map(Channel::name).collect(Collectors.toSet());
        if (choice.channels() == null || !open.containsAll(choice.channels())) {
            throw Refusal.invalid("mine.channel-unknown", String.join(", ", open)).at("channels");
        }
        if (choice.quietFrom() == null || choice.quietUntil() == null) {
            throw Refusal.invalid("mine.hours-missing").at(choice.quietFrom() == null ? "quietFrom" : "quietUntil");
        }
        if (choice.invitations() && !own.get().invitations() && !mayBeInvited()) {
            throw Refusal.invalid("mine.no-invitations").at("invitations");
        }
        if (choice.invitations() && channels.calendars().filter(each -> !choice.channels().contains(each.name())).isPresent()) {
            throw Refusal.invalid("mine.invitations-by-mail").at("invitations");
        }
        open.removeAll(choice.channels());
        own.get().choose(open, choice.quietFrom(), choice.quietUntil(), choice.daily());
        invite(choice.invitations());
    }

    /** What the calendar has been told of already is called off where it is not wanted any more: nobody would tell it of changes. */
    private void invite(boolean wanted) {
        Mailbox mailbox = own.get();
        if (wanted || mailbox.invitations()) {
            mailbox.invite(wanted);
            agenda.noLaterThan(Inviting.JOB, Agenda.HOUSE, clock.now());
        }
    }
}
