package org.arasan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300"})
    void aDatabaseThatGoesIsFoundWhereverItIsMissed(String state) {
        SQLException away = new SQLException("FATAL: terminating connection", state);
        assertTrue(Outage.in(new EJBException(new RuntimeException(away))), "in a statement");
        assertTrue(Outage.in(RefusalsTest.failedEnd(away)), "when the transaction ends");
        assertFalse(Refusals.in(RefusalsTest.failedEnd(away)).isPresent());
    }

    @Test
    void noConnectionToBeHadIsOneToo() {
        assertTrue(Outage.in(new EJBException(new ResourceException("no managed connection"))));
    }

    @Test
    void whatTheDatabaseRefusesIsNone() {
        assertFalse(Outage.in(new EJBException(new RuntimeException(new SQLException("ERROR", "23505")))));
        assertFalse(Outage.in(new SQLException("of no state")));
        assertFalse(Outage.in(RefusalsTest.failedEnd(new SQLException("ERROR: violates check constraint", "23514"))), "nor when the transaction ends");
    }

    @Test
    void whatIsBehindItselfEnds() {
        Exception one = new Exception();
        one.addSuppressed(new Exception(one));
        assertFalse(Outage.in(one));
    }
}
