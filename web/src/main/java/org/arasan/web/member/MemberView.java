package org.arasan.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.access.HouseZone;
import org.arasan.access.Reading;
import org.arasan.member.Member;
import org.arasan.privacy.MemberFile;

/** What is kept of one member; the IIN is masked until somebody asks for it. */
@Named
@RequestScoped
public class MemberView {

    @Inject
    private MemberFile file;
    @Inject
    private HouseZone house;
    private Long id;
    private Member member;
    private LocalDate due;
    private List<Reading> readings;
    private String iin;

    public void load() {
        member = file.member(id);
        due = file.due(id);
        readings = file.readings(id);
    }

    /** Shows the number in this answer alone: loaded again, the page masks it. */
    public void showIin() {
        iin = file.iin(id);
        load();
    }

    /** By whose clock the readings are written. */
    public ZoneId getZone() {
        return house.zone();
    }

    public Member getMember() {
        return member;
    }

    public String getIin() {
        return iin == null ? member.maskedIin() : iin;
    }

    /** Is the number shown in full? */
    public boolean isShown() {
        return iin != null;
    }

    /** From which day on the rule of retention erases the member, or null. */
    public LocalDate getDue() {
        return due;
    }

    public List<Reading> getReadings() {
        return readings;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
