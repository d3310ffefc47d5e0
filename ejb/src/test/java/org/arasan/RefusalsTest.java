package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @Test
    void aRefusalIsFoundUnderWhatTheContainerWrapsItIn() {
        Refusal refusal = Refusal.conflict("stay.bed-taken");
        assertEquals(refusal, Refusals.in(new EJBException(new RuntimeException(refusal))).orElseThrow());
    }

    @Test
    void aRoleThatMayNotIsForbidden() {
        assertEquals(Refusal.Sort.FORBIDDEN, Refusals.in(new EJBAccessException("no")).orElseThrow().sort());
    }

    @Test
    void aRowChangedMeanwhileIsStale() {
        Throwable thrown = new EJBTransactionRolledbackException("rolled back", new RuntimeException(new OptimisticLockException()));
        assertEquals("refusal.stale", Refusals.in(thrown).orElseThrow().code());
    }

    @Test
    void aConstraintSpeaksIfItHasAText() {
        assertEquals("constraint.account_login_key", Refusals.in(violation("account_login_key")).orElseThrow().code());
        assertTrue(Refusals.in(violation("nobody_wrote_a_text")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"23505, refusal.taken", "23P01, refusal.taken", "23503, refusal.linked"})
    void aConstraintWithoutATextIsNoIncidentEither(String state, String code) {
        SQLException words = new SQLException("ERROR: unknown", state);
        Throwable thrown = new EJBException(new ConstraintViolationException("could not execute batch", words, null));
        assertEquals(code, Refusals.in(thrown).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void aTransactionGivenUpForAnotherIsBusyWhateverItIsWrappedIn(String state) {
        SQLException given = new SQLException("ERROR: deadlock detected", state);
        assertEquals("refusal.busy", Refusals.in(new EJBException(new LockAcquisitionException("no", given))).orElseThrow().code());
        assertTrue(Refusals.busy(new EJBTransactionRolledbackException("rolled back", new PessimisticLockException("no", given))));
        assertTrue(Refusals.busy(new OptimisticLockException("no", given)));
    }

    @Test
    void aConstraintThatExcludesIsFoundInTheWordsOfTheDatabase() {
        SQLException words = new SQLException("ERROR: conflicting key value violates exclusion constraint \"lesson_trainer_excl\"");
        Throwable thrown = new EJBException(new ConstraintViolationException("could not execute batch", words, null));
        assertEquals("constraint.lesson_trainer_excl", Refusals.in(thrown).orElseThrow().code());
    }

    @Test
    void aConstraintThatIsCheckedWhenTheTransactionEndsIsFoundAmongWhatThatSuppressed() {
        SQLException words = new SQLException("ERROR: duplicate key value violates unique constraint \"account_login_key\"", "23505");
        assertEquals("constraint.account_login_key", Refusals.in(failedEnd(words)).orElseThrow().code());
        assertTrue(Refusals.busy(failedEnd(new SQLException("ERROR: could not serialize access", "40001"))));
    }

    @Test
    void whatNobodyForesawIsNoRefusal() {
        assertTrue(Refusals.in(new IllegalStateException()).isEmpty());
    }

    /** As the transaction manager tells it. */
    static Throwable failedEnd(SQLException reason) {
        RollbackException end = new RollbackException("Could not commit transaction.");
        end.addSuppressed(new XAException().initCause(new ResourceException(reason)));
        return new EJBTransactionRolledbackException("rolled back", end);
    }

    private static Throwable violation(String constraint) {
        return new EJBException(new ConstraintViolationException("violated", new SQLException(), constraint));
    }
}
