package org.arasan.voucher;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.arasan.Spelling;
import org.arasan.access.Office;
import org.arasan.member.Iin;

/** The conditions of a query for vouchers: only those that matter stand in it, so that the database can use its indexes. */
final class Selection {

    static final String WHOLE = """
            select v from Voucher v join fetch v.holder m join fetch m.union join fetch m.region join fetch v.union join fetch v.region
            left join fetch v.quota left join fetch v.terms.resort
            """;

    private final StringBuilder where = new StringBuilder("where 1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Selection() {
    }

    static Selection of(Office office, VoucherFilter filter) {
        Selection selection = new Selection();
        if (office.union() != null) {
            selection.and("v.union = :own", "own", office.union());
        }
        if (office.region() != null) {
            selection.and("v.region = :place", "place", office.region());
        }
        if (filter.mine()) {
            selection.and("v.waitsAt = :level", "level", office.level());
        }
        selection.equal("v.state", "state", filter.state());
        selection.equal("v.union.id", "union", filter.union());
        selection.equal("v.region.id", "region", filter.region());
        selection.equal("v.quota.id", "quota", filter.quota());
        selection.words(filter.words());
        return selection;
    }

    void and(String condition, String parameter, Object value) {
        where.append(" and ").append(condition);
        values.put(parameter, value);
    }

    private void equal(String path, String parameter, Object value) {
        if (value != null) {
            and(path + " = :" + parameter, parameter, value);
        }
    }

    private void words(String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        String digits = words.replaceAll("\\s", "");
        if (Iin.flaw(digits) == Iin.Flaw.SOUND) {
            and("m.iin = :iin", "iin", digits);
            return;
        }
        // two small sets, each from its index, rather than one condition that no index serves
        String name = Spelling.folded(words);
        String byNumber = "select n.id from Voucher n where upper(n.number) like :number";
        String byName = name.isEmpty() ? "" : " union select h.id from Voucher h where h.holder.folded like :name";
        and("v.id in (" + byNumber + byName + ")", "number",
                "%" + words.strip().toUpperCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%");
        if (!name.isEmpty()) {
            values.put("name", "%" + name.replace(' ', '%') + "%");
        }
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
