package org.arasan.planning.run;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Map;

/** Makes prints of rows: two prints are the same if and only if the rows say the same. The database makes them, so that none has to be read. */
@Dependent
class FactsPrint {

    @PersistenceContext
    private EntityManager em;

    /** {@code rows} is a query of one text column. */
    String of(String rows, Map<String, Object> params) {
        Query query = em.createNativeQuery("select md5(coalesce(string_agg(line, '|' order by line), '')) from (" + rows + ") as facts (line)");
        params.forEach(query::setParameter);
        return (String) query.getSingleResult();
    }
}
