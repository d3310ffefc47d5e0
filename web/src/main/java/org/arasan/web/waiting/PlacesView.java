package org.arasan.web.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayWish;
import org.arasan.stay.waiting.MyPlaces;
import org.arasan.stay.waiting.Places;
import org.arasan.web.PageTexts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /member/places.xhtml}: a member answers an offer, sees the place in the line, asks. Every button names what it is for. */
@Named
@RequestScoped
public class PlacesView {

    @Inject
    private MyPlaces my;
    @Inject
    private PageTexts texts;
    private Places places;

    public void load() {
        places = my.places();
    }

    /** Does what the pressed button says: {@code accept 15}, {@code decline 15}, {@code withdraw 15}, {@code ask}. */
    public String act() {
        String[] asked = Faces.getRequestParameter("do").split(" ");
        Messages.create(texts.get("places.done." + switch (asked[0]) {
            case "accept" -> accept(Long.valueOf(asked[1]));
            case "decline" -> decline(Long.valueOf(asked[1]));
            case "withdraw" -> withdraw(Long.valueOf(asked[1]));
            default -> ask(Long.valueOf(asked.length > 1 ? asked[1] : Faces.getRequestParameter("intake")));
        })).flash().add();
        return "/member/places.xhtml?faces-redirect=true";
    }

    private String accept(Long stay) {
        return my.accept(stay, Faces.getRequestParameter("voucher-" + stay)).state() == Stay.State.CONFIRMED ? "confirmed" : "accepted";
    }

    private String decline(Long stay) {
        my.decline(stay, null);
        return "declined";
    }

    private String withdraw(Long stay) {
        my.withdraw(stay, null);
        return "withdrawn";
    }

    private String ask(Long intake) {
        String need = Faces.getRequestParameter("need");
        my.ask(intake, new StayWish(need == null ? Need.NONE : Need.valueOf(need), null, null));
        return "asked";
    }

    public Places getPlaces() {
        if (places == null) {
            load();
        }
        return places;
    }

    public Need[] getNeeds() {
        return Need.values();
    }
}
