package org.arasan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeOpening;
import org.arasan.programme.IntakeWish;
import org.arasan.programme.Programme;
import org.arasan.resort.Resort;
import org.arasan.access.ResortRegister;

/** {@code /admin/intake-open.xhtml}: opens an intake of a programme at a resort. */
@Named
@RequestScoped
public class IntakeOpeningView {

    @Inject
    private IntakeOpening opening;
    @Inject
    private ResortRegister resortRegister;
    @Inject
    private DomainClock clock;
    @Inject
    private KindAsking asking;
    private List<Resort> resorts;
    private Long programme;
    private Long resort;
    private LocalDate firstDay;

    @PostConstruct
    void load() {
        programme = asking.getAsked() == null ? null : asking.getAsked().id();
        resorts = resortRegister.resorts();
        if (!resorts.isEmpty()) {
            firstDay = clock.today(resorts.get(0).zone()).plusDays(1);
        }
    }

    /** Leads on to the page of the new intake, or first to what its programme asks. */
    public String open() {
        if (!asking.asks(programme)) {
            return "/admin/intake-open.xhtml?faces-redirect=true&programme=" + programme + "&resort=" + resort + "&firstDay=" + firstDay;
        }
        Intake intake = opening.open(new IntakeWish(programme, resort, firstDay, asking.variant(programme), asking.answers(programme)));
        return "/admin/intake.xhtml?faces-redirect=true&id=" + intake.id();
    }

    public List<Programme> getProgrammes() {
        return asking.getOffered();
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
