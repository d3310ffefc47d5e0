package org.arasan.web.waiting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.booking.StayConfirming;
import org.arasan.stay.booking.StayMoving;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.waiting.OfferAnswering;
import org.arasan.voucher.Voucher;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/waiting.xhtml?stay=}: what the desk does for one guest of the waiting list, who has called or stands there. */
@Named
@RequestScoped
public class WaitingGuestView {

    @Inject
    private StayLookup lookup;
    @Inject
    private StayMoving moving;
    @Inject
    private StayConfirming confirming;
    @Inject
    private OfferAnswering answering;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "stay")
    private Long id;
    private Stay stay;
    private List<FittingBed> beds = List.of();
    private List<Voucher> vouchers = List.of();
    private Long bed;
    private String voucher;
    private String why;

    @PostConstruct
    void load() {
        if (id != null) {
            stay = lookup.stay(id);
            String category = stay.wish().category();
            beds = !isWaiting() ? List.of() : moving.fitting(id).stream()
                    .filter(each -> category == null || category.equals(each.bed().room().category())).toList();
            vouchers = stay.offered() ? answering.vouchers(id) : List.of();
        }
    }

    /** Offers the bed chosen. */
    public String offer() {
        return done("queue.offered", confirming.hold(id, bed, why));
    }

    /** Takes down that the guest takes the bed. */
    public String accept() {
        Stay taken = answering.accept(id, voucher, why);
        return done(taken.state() == Stay.State.CONFIRMED ? "queue.confirmed" : "queue.accepted", taken);
    }

    /** Takes down that the guest does not. */
    public String decline() {
        return done("queue.declined", answering.decline(id, why));
    }

    /** Takes the guest off the list. */
    public String withdraw() {
        return done("queue.withdrawn", confirming.cancel(id, why));
    }

    private String done(String text, Stay changed) {
        Messages.create(texts.get(text, changed.member().fullName())).flash().add();
        return "/admin/waiting.xhtml?faces-redirect=true&resort=" + changed.resort().id();
    }

    /** Beds that are free for this guest and of the category waited for, the best first. */
    public List<FittingBed> getBeds() {
        return beds;
    }

    /** The guest's vouchers that would pay for the stay. */
    public List<Voucher> getVouchers() {
        return vouchers;
    }

    public boolean isWaiting() {
        return stay.state() == Stay.State.REQUESTED;
    }

    public Stay getStay() {
        return stay;
    }

    public Long getBed() {
        return bed;
    }

    public void setBed(Long bed) {
        this.bed = bed;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
