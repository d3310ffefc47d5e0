package org.arasan.web.treatment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;

/** {@code /doctor/today.xhtml}: whom the desk has sent, and whom a doctor has seen lately. */
@Named
@RequestScoped
public class DoctorView {

    @Inject
    private DoctorDesk desk;
    private List<Stay> toSee;
    private List<Stay> seen;

    public void load() {
        toSee = desk.toSee();
        seen = desk.seenLately();
    }

    public List<Stay> getToSee() {
        return toSee;
    }

    public List<Stay> getSeen() {
        return seen;
    }
}
