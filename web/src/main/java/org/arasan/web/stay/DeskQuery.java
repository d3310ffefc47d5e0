package org.arasan.web.stay;

import java.util.Comparator;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/** What the address of the desk says. */
public class DeskQuery {

    private Long resort;
    private Long intake;
    private String name;
    private Long guest;

    /** The house meant: the one asked for, that of the intake, otherwise one where people stay, or are to come; null where none is. */
    Resort resort(List<Resort> resorts, List<Intake> intakes) {
        Long meant = intake != null ? intakes.stream().filter(each -> each.id().equals(intake)).map(each -> each.resort().id()).findFirst()
                .orElseThrow(Refusal::notFound) : resort;
        if (meant != null) {
            return resorts.stream().filter(each -> each.id().equals(meant)).findFirst().orElseThrow(Refusal::notFound);
        }
        return intakes.stream().filter(each -> each.state() != Intake.State.COMPLETED)
                .min(Comparator.comparing(Intake::staysOvernight).reversed().thenComparing(Intake::begins))
                .flatMap(next -> resorts.stream().filter(each -> each.id().equals(next.resort().id())).findFirst())
                .orElse(resorts.isEmpty() ? null : resorts.get(0));
    }

    /** Where the page is shown again, as it is. */
    String again() {
        return "/admin/desk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public Long getIntake() {
        return intake;
    }

    public void setIntake(Long intake) {
        this.intake = intake;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getGuest() {
        return guest;
    }

    public void setGuest(Long guest) {
        this.guest = guest;
    }
}
