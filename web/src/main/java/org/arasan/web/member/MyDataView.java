package org.arasan.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.Reading;
import org.arasan.privacy.ErasureAsking;
import org.arasan.privacy.ErasureRequest;
import org.arasan.privacy.OwnFile;

/** {@code /member/data.xhtml}: a member's own data to take along, who has read them, and how long they are kept. */
@Named
@RequestScoped
public class MyDataView {

    @Inject
    private OwnFile file;
    @Inject
    private ErasureAsking asking;
    private List<Reading> readings;
    private LocalDate due;
    private Instant asked;
    private ZoneId zone;

    public void load() {
        readings = file.readings();
        due = file.due();
        zone = file.zone();
        asked = asking.asked().map(ErasureRequest::askedAt).orElse(null);
    }

    public String ask() {
        asking.ask();
        return "/member/data.xhtml?faces-redirect=true";
    }

    public String takeBack() {
        asking.takeBack();
        return "/member/data.xhtml?faces-redirect=true";
    }

    /** Since when the member wants to be erased, or null. */
    public Instant getAsked() {
        return asked;
    }

    public List<Reading> getReadings() {
        return readings;
    }

    public LocalDate getDue() {
        return due;
    }

    public ZoneId getZone() {
        return zone;
    }
}
