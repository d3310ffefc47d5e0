package org.arasan.notice.invite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.Language;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.notice.Mailbox;
import org.arasan.notice.NoticeKind;
import org.arasan.notice.Outbox;
import org.arasan.notice.Outbox.Addressed;
import org.arasan.notice.Tidings;
import org.arasan.notice.When;
import org.arasan.timeline.calendar.CalendarMessage;
import org.arasan.timeline.calendar.CalendarMessage.Party;

/** Writes what calendars are told into the outbox, and into the ledger that they were told. */
@Dependent
class InvitationWriting {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Ledger ledger;
    @Inject
    private Outbox outbox;
    @Inject
    private DomainClock clock;

    /** @param from the address by which invitations go out */
    void write(List<Difference> differences, String from) {
        if (differences.isEmpty()) {
            return;
        }
        Map<Long, Invitation> known = ledger.invitations(differences);
        Map<Long, Mailbox> mailboxes = ledger.mailboxes(differences);
        Map<Long, Lesson> lessons = ledger.lessons(differences);
        List<Addressed> invited = new ArrayList<>();
        List<Addressed> off = new ArrayList<>();
        for (Difference each : differences) {
            Invitation invitation = each.invitation() == null ? new Invitation(mailboxes.get(each.mailbox()), each) : known.get(each.invitation());
            if (!each.isOff()) {
                invited.add(invite(invitation, each, lessons.get(each.lesson()), from));
            } else if (callOff(invitation)) {
                off.add(addressed(invitation, NoticeKind.INVITATION_OFF, language -> List.of(invitation.title(), at(invitation, language)), from));
            }
        }
        outbox.send(invited);
        outbox.send(off);
    }

    private Addressed invite(Invitation invitation, Difference difference, Lesson lesson, String from) {
        boolean wasOff = invitation.id() != null;
        invitation.tell(LessonWords.event(lesson, difference, invitation.mailbox().language()), lesson.group().intake().resort().name(),
                difference.fingerprint());
        if (wasOff) {
            outbox.takeBack(NoticeKind.INVITATION_OFF, invitation.mailbox(), invitation.about());
        } else {
            em.persist(invitation);
        }
        return addressed(invitation, NoticeKind.INVITATION, language -> List.of(lesson.topic().title(language),
                When.moment(lesson.starts(), invitation.zone(), language), lesson.venue().name(), lesson.trainer().name()), from);
    }

    /** Whether there is anybody to be told so: what has not left the house yet goes without a word. */
    private boolean callOff(Invitation invitation) {
        invitation.callOff();
        outbox.takeBack(NoticeKind.INVITATION, invitation.mailbox(), invitation.about());
        return outbox.isTold(NoticeKind.INVITATION, invitation.mailbox(), invitation.about());
    }

    private Addressed addressed(Invitation invitation, NoticeKind kind, Function<Language, List<String>> words, String from) {
        Mailbox mailbox = invitation.mailbox();
        Instant now = clock.now();
        ZoneId zone = invitation.zone();
        CalendarMessage message = new CalendarMessage(invitation.event(now), new Party(invitation.organizer(), from),
                new Party(mailbox.name(), mailbox.email()), now);
        return new Addressed(mailbox, new Tidings(kind, invitation.about(), zone, words, null, invitation.ends()).with(message.text()));
    }

    private static String at(Invitation invitation, Language language) {
        return String.join(", ", When.moment(invitation.starts(), invitation.zone(), language), invitation.place());
    }
}
