package org.arasan.exchange.vouchers;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.access.Role;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.resort.Resort;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherEntering;

/**
 * Finds every fault of a list by doing what it asks for, row by row, in a transaction of its own that is always rolled back: quotas, years
 * and numbers are judged by the very rules that will write them, the rows above a row included.
 */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherRehearsal {

    private static final int AT_ONCE = 25;

    @Resource
    private SessionContext context;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private VoucherEntering entering;

    /** What would become of each row now. Nothing is written; whoever plays the plan writes its sound rows. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Plan rehearse(Table table) {
        Plan plan = new Plan();
        Map<String, Long> resorts = resorts();
        int row = 0;
        for (Entry entry : table.entries(plan)) {
            Application application = new VoucherLine(entry, plan, resorts).application();
            if (application != null) {
                rehearse(entry, application, plan);
            }
            if (++row % AT_ONCE == 0) {
                em.flush();
                em.clear();
            }
        }
        context.setRollbackOnly(); // not before: a transaction that is to be rolled back gives no connection
        return plan;
    }

    private void rehearse(Entry entry, Application application, Plan plan) {
        try {
            entering.enter(application);
            plan.will(entry, Plan.Fate.FRESH, "voucher " + entry.row(), () -> entering.enter(application));
        } catch (Refusal refusal) {
            plan.fault(entry, column(refusal.field()), refusal.code(), refusal.args().toArray());
        }
    }

    /** The column that the field of an application stands in; {@code null} for the whole row. */
    private static Column column(String field) {
        if (field == null) {
            return null;
        }
        String name = field.replaceAll("([A-Z])", "-$1").toLowerCase();
        return SheetKind.VOUCHERS.columns().stream().filter(each -> each.field().equals(name)).findFirst().orElse(null);
    }

    private Map<String, Long> resorts() {
        Map<String, Long> resorts = new HashMap<>();
        em.createQuery("select r from Resort r", Resort.class).getResultList()
                .forEach(each -> resorts.put(Spelling.folded(each.name()), each.id()));
        return resorts;
    }
}
