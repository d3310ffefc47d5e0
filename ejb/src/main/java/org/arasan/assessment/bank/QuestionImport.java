package org.arasan.assessment.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Reading.Found;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Programme;
import org.hibernate.Hibernate;

/**
 * Takes a file with questions in two steps: handing it in shows what it would bring and writes none of it; confirming brings all of it, or
 * nothing. A question that the bank has already is not brought again. For administrators of the whole house.
 */
@Stateless
@RolesAllowed(Role.HOUSE)
public class QuestionImport {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private QuestionKeeping keeping;
    @Inject
    private DomainClock clock;

    /** Reads the file and keeps it until somebody decides. */
    public ImportPreview handIn(Long programmeId, Upload upload) {
        Programme programme = Rows.found(em, Programme.class, programmeId);
        QuestionFile file = new QuestionFile(programme, upload.checked(), clock.now());
        ImportPreview preview = preview(file);
        em.persist(file);
        return preview;
    }

    /** What it would bring if it were confirmed now; once decided, what it brought. */
    public ImportPreview preview(Long id) {
        QuestionFile file = Rows.found(em, QuestionFile.class, id);
        Hibernate.initialize(file.programme());
        return file.isOpen() ? preview(file) : decided(file);
    }

    /** Brings all that is new. Refused while the file has a fault, where it brings nothing, and once it is decided. */
    public ImportPreview confirm(Long id) {
        QuestionFile file = Rows.found(em, QuestionFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        file.requireOpen();
        ImportPreview preview = preview(file);
        if (!preview.faults().isEmpty()) {
            throw Refusal.conflict("assessment.file-faulty", preview.faults().size());
        }
        if (preview.fresh().isEmpty()) {
            throw Refusal.conflict("assessment.file-nothing-new");
        }
        Long programme = file.programme().id();
        preview.fresh().forEach(each -> keeping.enter(programme, each.draft()));
        file.confirm(clock.now());
        return decided(file);
    }

    /** Throws the file away; nothing of it was brought. Refused once it is decided. */
    public ImportPreview discard(Long id) {
        QuestionFile file = Rows.found(em, QuestionFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        file.discard(clock.now());
        return decided(file);
    }

    private ImportPreview preview(QuestionFile file) {
        Reading reading = file.read();
        Set<String> seen = new HashSet<>(em.createQuery("select q.fingerprint from Question q where q.programme = :programme", String.class)
                .setParameter("programme", file.programme()).getResultList());
        List<Found> fresh = new ArrayList<>();
        List<Found> known = new ArrayList<>();
        reading.questions().forEach(each -> (seen.add(each.draft().fingerprint()) ? fresh : known).add(each));
        file.count(fresh.size(), known.size(), reading.faults().size());
        return new ImportPreview(file, fresh, known, reading.faults());
    }

    private static ImportPreview decided(QuestionFile file) {
        return new ImportPreview(file, List.of(), List.of(), List.of());
    }
}
