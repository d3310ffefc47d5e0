package org.arasan.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ResortRegister;
import org.arasan.access.Role;
import org.arasan.resort.Resort;

/** What a house, or all of them, can be asked about a range of days: how full it was, who slept there, which vouchers paid, who arrives. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Reports {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ResortRegister register;
    @Inject
    private OccupancyReport occupancy;
    @Inject
    private BedDaysReport bedDays;
    @Inject
    private VouchersReport vouchers;
    @Inject
    private ArrivalsReport arrivals;

    /** Makes the report. An administrator of one resort is told of that one alone; another's looks as if there were none. */
    public ReportTable make(ReportOrder asked) {
        if (asked.resort() != null) {
            caller.mayManage(asked.resort());
        }
        ReportOrder order = caller.confinedTo().map(own -> new ReportOrder(asked.kind(), own.id(), asked.from(), asked.until()))
                .orElse(asked);
        List<Resort> resorts = order.resort() == null ? register.resorts() : List.of(Rows.found(em, Resort.class, order.resort()));
        String house = resorts.size() == 1 ? resorts.get(0).name() : null;
        return switch (order.kind()) {
            case OCCUPANCY -> occupancy.make(order, house, resorts);
            case BED_DAYS -> bedDays.make(order, house, resorts);
            case VOUCHERS -> vouchers.make(order, house, resorts);
            case ARRIVALS -> arrivals.make(order, house, resorts);
        };
    }
}
