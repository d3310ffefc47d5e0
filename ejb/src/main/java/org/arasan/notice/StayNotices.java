package org.arasan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.clock.DomainClock;
import org.arasan.completion.Certificate;
import org.arasan.completion.CertificateIssued;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.CardsEnded;
import org.arasan.stay.reception.StayPapers;
import org.arasan.stay.waiting.PlaceOffered;
import org.arasan.treatment.appointment.AppointmentsChanged;

/**
 * Tells a guest what concerns their stay: a place that waits for their answer, a card that has grown too old, treatments at other times, the
 * paper at the end.
 */
@ApplicationScoped
class StayNotices {

    private static final Set<Stay.State> COMES = Set.of(Stay.State.CONFIRMED, Stay.State.CHECKED_IN);

    @Inject
    private Outbox outbox;
    @Inject
    private DomainClock clock;

    void tell(@Observes PlaceOffered offered) {
        Stay stay = offered.stay();
        ZoneId zone = stay.resort().zone();
        outbox.tell(List.of(stay.member()), new Tidings(NoticeKind.PLACE_OFFERED, "stay " + stay.id(), zone, language -> List.of(stay.resort().name(),
                When.days(stay.period().firstDay(), stay.period().lastDay(), language), When.moment(stay.heldUntil(), zone, language)),
                "/member/places.xhtml", stay.heldUntil()));
    }

    void tell(@Observes AppointmentsChanged changed) {
        changed.stays().stream().filter(each -> COMES.contains(each.state())).collect(Collectors.groupingBy(Stay::resort)).values()
                .forEach(stays -> outbox.tellEach(stays.stream().collect(Collectors.toMap(Stay::member, StayNotices::otherTimes, (one, other) -> one))));
    }

    /** Once of each card, and of each stay that it was noted for: the house looks again and again. */
    void tell(@Observes CardsEnded ended) {
        Instant now = clock.now();
        ended.papers().forEach(each -> outbox.tellOnce(Map.of(each.stay().member(), newer(each, now))));
    }

    private static Tidings newer(StayPapers papers, Instant now) {
        Stay stay = papers.stay();
        LocalDate issued = papers.card().issuedOn();
        return new Tidings(NoticeKind.CARD_ENDED, "stay " + stay.id() + " card " + issued, stay.resort().zone(), language -> List.of(stay.resort().name(),
                When.day(issued, language), When.day(papers.arrival(now), language)), "/member/days.xhtml", stay.period().leaves());
    }

    private static Tidings otherTimes(Stay stay) {
        return new Tidings(NoticeKind.TREATMENTS_CHANGED, "stay " + stay.id(), stay.resort().zone(), language -> List.of(stay.resort().name()),
                "/member/days.xhtml", stay.period().leaves());
    }

    void tell(@Observes CertificateIssued issued) {
        Certificate certificate = issued.certificate();
        Intake intake = certificate.completion().enrolment().intake();
        outbox.tell(List.of(certificate.completion().enrolment().member()), new Tidings(NoticeKind.CERTIFICATE_ISSUED,
                "completion " + certificate.completion().id(), intake.resort().zone(),
                language -> List.of(intake.programme().title(language), certificate.number()), "/member/papers.xhtml", null));
    }
}
