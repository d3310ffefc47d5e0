package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.Language;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.member.Contacts;
import org.arasan.member.Member;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.reception.paper.FormPage;
import org.arasan.stay.reception.paper.FormPrinter;

/**
 * Prints the forms that guests sign on arrival, each in the guest's language. The IIN stands there in full, so that every form printed is
 * kept as a reading of it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RegistrationForms {

    @Inject
    private StayLookup lookup;
    @Inject
    private ComingAndGoing days;
    @Inject
    private PaperNotes papers;
    @Inject
    private ReadingLog log;

    /** The forms of these stays, in one PDF. Refused for a stay that nothing has paid for yet, and for more than the desk takes at once. */
    public byte[] of(List<Long> stayIds) {
        if (stayIds.size() > DeskRound.MOST) {
            throw Refusal.invalid("reception.too-many-chosen", DeskRound.MOST, stayIds.size()).at("stays");
        }
        return print(stayIds.stream().distinct().map(lookup::stay).toList());
    }

    /** The forms of everybody who arrives there on that day, today where none is named. Refused where nobody does. */
    public byte[] ofArrivals(Long resort, LocalDate day) {
        return print(days.arrivals(resort, day, new Part(List.of(), DeskRound.MOST)).rows().stream().filter(Stay::open).toList());
    }

    private byte[] print(List<Stay> stays) {
        if (stays.isEmpty()) {
            throw Refusal.conflict("reception.nobody-arrives");
        }
        return FormPrinter.print(stays.stream().map(this::page).toList());
    }

    private FormPage page(Stay stay) {
        if (stay.voucher() == null) {
            throw Refusal.conflict("reception.not-confirmed", stay.member().fullName());
        }
        stay.member().requireKept();
        log.note(stay.member(), ReadingLog.IIN);
        Resort resort = stay.resort();
        Language language = stay.member().contacts().language();
        List<String> quiet = resort.rules().hours().stream().filter(each -> each.kind() == ResortHours.Kind.QUIET).map(ResortHours::text).toList();
        return new FormPage(language, resort.name(), guest(stay.member()), days(stay), seen(papers.of(stay), language), quiet);
    }

    private static FormPage.Guest guest(Member member) {
        Contacts contacts = member.contacts();
        return new FormPage.Guest(member.fullName(), member.sex(), member.born(), member.iin().digits(), contacts.phone(), contacts.email(),
                member.union().name(), member.region().name(), contacts.position());
    }

    private static FormPage.Stay days(Stay stay) {
        Bed bed = stay.bed();
        return new FormPage.Stay(stay.voucher().number(), stay.period().firstDay(), stay.period().lastDay(), hour(stay.period().arrives(), stay),
                hour(stay.period().leaves(), stay), bed == null ? null : bed.label(),
                bed == null ? null : new FormPage.Place(bed.room().building(), bed.room().floor(), bed.room().category()));
    }

    private static LocalTime hour(Instant moment, Stay stay) {
        return LocalTime.ofInstant(moment, stay.resort().zone());
    }

    private static FormPage.Papers seen(StayPapers papers, Language language) {
        return new FormPage.Papers(papers.document() == null ? "" : Texts.in(language).of(papers.document()),
                papers.documentEnds() == null ? "" : papers.documentEnds(), papers.card().issuedOn());
    }
}
