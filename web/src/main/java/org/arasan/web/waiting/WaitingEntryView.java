package org.arasan.web.waiting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.member.Member;
import org.arasan.privacy.MemberRegister;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayWish;
import org.arasan.stay.booking.StayBooking;
import org.arasan.stay.booking.StayRequest;
import org.arasan.stay.waiting.WaitingList;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/waiting.xhtml?q=}: finds a member and puts them on the waiting list of an intake. */
@Named
@RequestScoped
public class WaitingEntryView {

    private static final int FOUND = 8;

    @Inject
    private MemberRegister register;
    @Inject
    private WaitingList list;
    @Inject
    private StayBooking booking;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "q")
    private String words;
    private List<Member> found = List.of();
    private Long intake;
    private String category;
    private Need need = Need.NONE;

    @PostConstruct
    void find() {
        if (words != null && !words.isBlank()) {
            found = register.members(words, register.after(null, FOUND)).rows().stream().map(MemberRegister.Line::member).toList();
            found = found.isEmpty() ? list.person(words).stream().toList() : found;
        }
    }

    /** Members of that name; or whoever has that IIN, also where they have never been in this house. */
    public List<Member> getFound() {
        return found;
    }

    /** Puts the member of the button pressed on the list. */
    public String enter() {
        Long member = Long.valueOf(Faces.getRequestParameter("member"));
        Stay stay = booking.book(new StayRequest(intake, null, member, null, null, Stay.State.REQUESTED, null,
                new StayWish(need, null, category), null, null, iin()));
        Messages.create(texts.get("queue.entered", stay.member().fullName())).flash().add();
        return "/admin/waiting.xhtml?faces-redirect=true&resort=" + stay.resort().id();
    }

    /** What the member was looked for by, where it was an IIN. */
    private String iin() {
        return words == null || !words.replaceAll("\\s", "").matches("[0-9]{12}") ? null : words;
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public String getWords() {
        return words;
    }

    public Long getIntake() {
        return intake;
    }

    public void setIntake(Long intake) {
        this.intake = intake;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }
}
