package org.arasan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.programme.Intake;

/**
 * Prints the papers that wait, a portion at a time: each portion is a transaction, so that hundreds of papers fill neither memory nor a
 * transaction's time, and a server that stops loses at most the portion at hand, numbers included.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PaperPrinting {

    /** The agenda's name for {@link #printSome}; due at once, again and again until no paper of the intake waits. */
    public static final String JOB = "completion.print-papers";

    private static final int PORTION = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PaperQueue queue;
    @Inject
    private CertificatePress press;

    /** Prints the next portion. Safe to repeat: who has the paper waits no more. */
    public void printSome(Long intakeId) {
        Intake intake = Rows.found(em, Intake.class, intakeId, LockModeType.PESSIMISTIC_WRITE);
        List<Completion> portion = queue.first(intake, PORTION);
        portion.forEach(press::renew);
        queue.printed(intake, portion.size());
    }
}
