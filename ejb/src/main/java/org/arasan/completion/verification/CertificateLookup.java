package org.arasan.completion.verification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.completion.Certificate;
import org.arasan.completion.CertificateFile;
import org.arasan.completion.CertificateNumber;

/** Finds what the register says about a number or a file. Guards nothing and counts nothing: use cases do. */
@Dependent
class CertificateLookup {

    private static final String WITH_ITS_HOUSE = """
            select c from Certificate c left join fetch c.successor join fetch c.completion o join fetch o.enrolment e
            join fetch e.intake i join fetch i.resort join fetch i.programme p left join fetch p.titles where\s""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** By the number as somebody typed it. */
    Optional<Certificate> numbered(String typed) {
        return CertificateNumber.typed(typed).flatMap(number -> em.createQuery(WITH_ITS_HOUSE + "c.number = :number", Certificate.class)
                .setParameter("number", number.toString()).getResultStream().findFirst());
    }

    /** The one that was issued as exactly that file. */
    Optional<Certificate> issuedAs(byte[] file) {
        return em.createQuery(WITH_ITS_HOUSE + "c.id = (select f.certificateId from CertificateFile f where f.fingerprint = :fingerprint)",
                Certificate.class).setParameter("fingerprint", CertificateFile.fingerprint(file)).getResultStream().findFirst();
    }

    /** What may be seen now of that one. */
    Verification told(Certificate certificate, Verification.Holder holder) {
        boolean erased = holder == Verification.Holder.SHOWN && certificate.name() == null;
        return new Verification(certificate, erased ? Verification.Holder.ERASED : holder, clock.now());
    }

    /** Why that number leads to nothing. */
    static Refusal unknown(String typed) {
        return CertificateNumber.typed(typed).map(number -> Refusal.notFound("completion.unknown-number", number))
                .orElseGet(() -> Refusal.invalid("completion.no-number")).at("number");
    }
}
