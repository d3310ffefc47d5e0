package org.arasan.web.stay;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.FrontDesk;
import org.arasan.stay.reception.PaperCheck;
import org.arasan.stay.reception.PapersShown;
import org.arasan.stay.reception.StayPapers;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form at the desk: what the guest shows, and the check-in that follows from it. */
@Named
@RequestScoped
public class DeskPapersView {

    @Inject
    private PaperCheck check;
    @Inject
    private FrontDesk desk;
    @Inject
    private DeskView page;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    private StayPapers papers;
    private boolean identitySeen;
    private StayPapers.Document document;
    private String documentEnds;
    private String voucher;
    private LocalDate cardIssuedOn;
    private boolean noCard;
    private boolean doctorFirst;
    private String why;

    /** Shows what is known already. */
    @PostConstruct
    void read() {
        String guest = Faces.getRequestParameter("guest");
        Long stay = guest != null && guest.matches("[0-9]{1,18}") ? Long.valueOf(guest) : page.getGuest() == null ? null : page.getGuest().id();
        if (stay != null) {
            papers = check.of(stay);
            identitySeen = papers.identitySeenAt() != null;
            document = papers.document();
            documentEnds = papers.documentEnds();
            cardIssuedOn = papers.card().issuedOn();
            noCard = cardIssuedOn == null && papers.cardWhy() != null;
            doctorFirst = papers.doctor() == StayPapers.Doctor.TO_SEE;
            why = papers.cardWhy();
        }
    }

    public String save() {
        check.note(papers.stay().id(), shown());
        say("desk.papers-saved", papers.stay());
        page.getQuery().setGuest(papers.stay().id());
        return page.getQuery().again();
    }

    /** Leads back to the queue; what is still lacking is said, and stays on the board. */
    public String checkIn() {
        Stay stay = desk.checkIn(papers.stay().id(), shown());
        say("desk.checked-in", stay);
        Breach lacking = check.of(stay.id()).lacking(clock.now()).orElse(null);
        if (lacking != null) {
            Messages.create(texts.get(lacking.code(), lacking.args().toArray())).warn().flash().add();
        }
        page.getQuery().setGuest(null);
        page.getQuery().setName(null);
        return page.getQuery().again();
    }

    private PapersShown shown() {
        return new PapersShown(identitySeen, document, documentEnds, voucher, noCard ? null : cardIssuedOn, noCard, doctorFirst, why);
    }

    private void say(String text, Stay stay) {
        Messages.create(texts.get(text, stay.member().fullName())).flash().add();
    }

    public StayPapers.Document[] getDocuments() {
        return StayPapers.Document.values();
    }

    /** What was seen so far, or null where nobody stands at the desk. */
    public StayPapers getPapers() {
        return papers;
    }

    public boolean isIdentitySeen() {
        return identitySeen;
    }

    public void setIdentitySeen(boolean identitySeen) {
        this.identitySeen = identitySeen;
    }

    public StayPapers.Document getDocument() {
        return document;
    }

    public void setDocument(StayPapers.Document document) {
        this.document = document;
    }

    public String getDocumentEnds() {
        return documentEnds;
    }

    public void setDocumentEnds(String documentEnds) {
        this.documentEnds = documentEnds;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public LocalDate getCardIssuedOn() {
        return cardIssuedOn;
    }

    public void setCardIssuedOn(LocalDate cardIssuedOn) {
        this.cardIssuedOn = cardIssuedOn;
    }

    public boolean isNoCard() {
        return noCard;
    }

    public void setNoCard(boolean noCard) {
        this.noCard = noCard;
    }

    public boolean isDoctorFirst() {
        return doctorFirst;
    }

    public void setDoctorFirst(boolean doctorFirst) {
        this.doctorFirst = doctorFirst;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
