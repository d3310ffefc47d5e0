package org.arasan.web.course.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.arasan.course.checkin.CheckedIn;
import org.arasan.course.checkin.CheckedIn.Outcome;
import org.arasan.course.checkin.SelfCheckIn;
import org.arasan.course.checkin.TypedCheckIn;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * A member's page to check in: a big field for the code; with a scanned code in the address the form goes off by itself. Afterwards the hour
 * in the address shows how they stand.
 */
@Named
@RequestScoped
public class CheckInView {

    @Inject
    private SelfCheckIn checkIn;
    @Inject
    private TypedCheckIn typing;
    @Inject
    private HttpServletRequest request;
    /** What was scanned. */
    @Inject
    @Param(name = "c")
    private String scanned;
    /** The hour for which they have just checked in. */
    @Inject
    @Param(name = "hour")
    private Long hour;
    @Inject
    @Param(name = "again")
    private boolean again;
    private boolean scanSent;
    private String code;
    private CheckedIn done;
    private CheckedIn next;

    /** Reads how the member stands in the hour of the address, or else what is open or next. */
    public void load() {
        done = hour == null ? null : checkIn.of(hour);
        next = checkIn.next().orElse(null);
    }

    public void type() {
        show(typing.enter(code));
    }

    public void scan() {
        scanSent = true;
        show(checkIn.scanned(scanned, ScanReceipt.of(request)));
    }

    private static void show(CheckedIn in) {
        Faces.redirect("/member/checkin.xhtml?hour=%s%s", in.hour().toString(), in.outcome() == Outcome.ALREADY ? "&again=true" : "");
    }

    /** Whether the form is to go off by itself: a code was scanned, and was not sent yet. */
    public boolean isArriving() {
        return scanned != null && !scanSent;
    }

    public String getScanned() {
        return scanned;
    }

    public CheckedIn getDone() {
        return done;
    }

    public CheckedIn getNext() {
        return next;
    }

    /** Whether the member had been marked before they checked in. */
    public boolean isAgain() {
        return again;
    }

    public boolean isKept() {
        return done.outcome() == Outcome.KEPT;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
