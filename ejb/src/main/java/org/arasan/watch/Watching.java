package org.arasan.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;

/**
 * Looks at the house for the server's management port, where nobody signs in: numbers and versions, nothing of anybody. It looks on a
 * thread of its own, because a database that is away may let it wait for minutes.
 */
@Stateless
@PermitAll
@Asynchronous
public class Watching {

    private static final String SCHEMA = """
            select (select version from flyway_schema_history where success and version is not null order by version desc limit 1) as version,
                   (select count(*) from flyway_schema_history where not success) as broken""";

    @PersistenceContext
    private EntityManager database;
    @Inject
    private Agenda agenda;
    @Inject
    private DomainClock clock;

    public Future<NodeState> state() {
        Tuple schema = (Tuple) database.createNativeQuery(SCHEMA, Tuple.class).getSingleResult();
        return new AsyncResult<>(new NodeState(schema.get("version", String.class), schema.get("broken", Long.class), agenda.standing()));
    }

    /** All of {@link Figures}, by name and state; what counts nothing is left out. */
    public Future<Map<String, Double>> figures() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(Figures.SQL, Tuple.class).setParameter("now", clock.now()).getResultList();
        Map<String, Double> figures = new HashMap<>();
        rows.forEach(row -> figures.put(row.get("figure", String.class) + row.get("state", String.class), row.get("value", Double.class)));
        return new AsyncResult<>(figures);
    }
}
