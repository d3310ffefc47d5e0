package org.arasan.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Enrolment;
import org.arasan.timeline.calendar.CalendarFile;
import org.arasan.timeline.calendar.CalendarHead;

/** Shows a member their own days, and nobody else's: which member it is, the caller alone decides. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyDays {

    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private EnrolledDays days;

    /** What the member is enrolled in, the latest first. */
    public List<Enrolment> enrolments() {
        return days.enrolments(caller.member());
    }

    /**
     * The days of that enrolment, refused as not found where it is not the member's; where none is named, of the course whose next day is
     * the nearest (a stay before another), else of the last one that was. Empty for a member who is enrolled in none.
     */
    public Optional<MemberDays> find(Long enrolment) {
        Instant now = clock.now();
        List<Enrolment> own = enrolments();
        if (enrolment != null) {
            return Optional.of(own.stream().filter(each -> each.id().equals(enrolment)).findFirst().map(days::of)
                    .orElseThrow(Refusal::notFound));
        }
        return own.stream().filter(each -> each.intake().ends().isAfter(now)).min(Comparator.comparing(this::nextDay)
                .thenComparing(each -> !each.intake().staysOvernight()).thenComparing(MyDays::begins))
                .or(() -> own.stream().max(Comparator.comparing(MyDays::begins))).map(days::of);
    }

    /** The nearest, refused where there is none. */
    public MemberDays get() {
        return find(null).orElseThrow(() -> Refusal.notFound("timeline.no-stay"));
    }

    /** The same as an iCalendar file in that language. */
    public String calendar(Language language) {
        MemberDays own = get();
        return new CalendarFile(new CalendarHead(own.intake().programme().title(language)), days.events(own, new Telling(language, true))).text();
    }

    private LocalDate nextDay(Enrolment enrolment) {
        return enrolment.intake().nextDay(clock.today(enrolment.intake().resort().zone()));
    }

    private static Instant begins(Enrolment enrolment) {
        return enrolment.intake().begins();
    }
}
