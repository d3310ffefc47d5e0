package org.arasan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.planning.DayBoard;
import org.arasan.planning.Gate;
import org.arasan.planning.Today;
import org.arasan.resort.Resort;
import org.arasan.access.ResortRegister;
import org.arasan.web.PageTexts;

/** {@code /admin/today.xhtml}: what a resort has before it today. */
@Named
@RequestScoped
public class TodayView {

    @Inject
    private ResortRegister register;
    @Inject
    private DayBoard board;
    @Inject
    private PageTexts texts;
    private Long id;
    private List<Resort> resorts;
    private Resort resort;
    private boolean lodging;
    private Today today;

    /** Shows the resort asked for, or else the first; nothing in a house without any. */
    public void load() {
        resorts = register.resorts();
        Optional<Resort> asked = resorts.stream().filter(each -> id == null || each.id().equals(id)).findFirst();
        resort = asked.orElse(null);
        lodging = asked.filter(register::lodges).isPresent();
        today = asked.map(board::today).orElse(null);
    }

    /** The intakes that wait for something, the next to begin first. */
    public List<Today.Open> getWaiting() {
        return today.open().stream().filter(open -> !gates(open).isEmpty()).sorted(Comparator.comparing(open -> open.intake().begins()))
                .toList();
    }

    /** What an intake waits for, stops before warnings. */
    public List<GateLine> gates(Today.Open open) {
        return open.progress().gates().stream().filter(gate -> gate.kind() != Gate.Kind.FINE)
                .map(gate -> GateLine.of(gate, open.progress().now(), open.intake(), texts)).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Resort> getResorts() {
        return resorts;
    }

    public Resort getResort() {
        return resort;
    }

    /** Whether guests sleep there: a training house has lessons alone. */
    public boolean isLodging() {
        return lodging;
    }

    public Today getToday() {
        return today;
    }
}
