package org.arasan.completion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;

/** Tells anybody whether a certificate is real, without signing in. Who asks very often from one address is asked to wait. */
@Stateless
@PermitAll
public class CertificateVerification {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private VerificationLimit limit;

    /**
     * The state of a certificate and, for the code of its QR, the holder's name; empty where there is no such number.
     *
     * @param typed   the number as somebody typed it
     * @param code    the code, {@code null} or empty where none is at hand
     * @param address the network address that asks
     */
    public Optional<Verification> find(String typed, String code, String address) {
        limit.ask(address);
        return CertificateNumber.typed(typed).flatMap(this::certificate)
                .map(certificate -> new Verification(certificate, holder(certificate, code), clock.now()));
    }

    /** The same, refused where there is no such number. */
    public Verification verify(String typed, String code, String address) {
        return find(typed, code, address).orElseThrow(() -> unknown(typed));
    }

    /** Whether a file is, byte for byte, the one issued under that number. */
    public boolean isAsIssued(String typed, byte[] file, String address) {
        Certificate certificate = verify(typed, null, address).certificate();
        return em.find(CertificateFile.class, certificate.id()).isIssuedAs(file);
    }

    private static Verification.Holder holder(Certificate certificate, String code) {
        if (code == null || code.isBlank()) {
            return Verification.Holder.CLOSED;
        }
        if (!certificate.bears(code.strip())) {
            return Verification.Holder.WRONG_CODE;
        }
        return certificate.name() == null ? Verification.Holder.ERASED : Verification.Holder.SHOWN;
    }

    private Optional<Certificate> certificate(CertificateNumber number) {
        return em.createQuery("""
                select c from Certificate c left join fetch c.successor join fetch c.completion o join fetch o.enrolment e
                join fetch e.intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                where c.number = :number""", Certificate.class)
                .setParameter("number", number.toString()).getResultStream().findFirst();
    }

    private static Refusal unknown(String typed) {
        return CertificateNumber.typed(typed).map(number -> Refusal.notFound("completion.unknown-number", number))
                .orElseGet(() -> Refusal.invalid("completion.no-number")).at("number");
    }
}
