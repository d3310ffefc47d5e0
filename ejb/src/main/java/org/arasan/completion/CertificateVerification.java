package org.arasan.completion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
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
     * The state of a certificate and, for the code of its QR, the holder's name.
     *
     * @param typed   the number as somebody typed it
     * @param code    the code, {@code null} or empty where none is at hand
     * @param address the network address that asks
     */
    public Verification verify(String typed, String code, String address) {
        limit.ask(address);
        Certificate certificate = found(typed);
        Verification.Holder holder = Verification.Holder.CLOSED;
        if (code != null && !code.isBlank()) {
            holder = certificate.bears(code.strip()) ? Verification.Holder.SHOWN : Verification.Holder.WRONG_CODE;
        }
        return new Verification(certificate, holder, clock.now());
    }

    /** Whether a file is, byte for byte, the one issued under that number. */
    public boolean isAsIssued(String typed, byte[] file, String address) {
        limit.ask(address);
        return Arrays.equals(em.find(CertificateFile.class, found(typed).id()).pdf(), file);
    }

    private Certificate found(String typed) {
        String number = CertificateNumber.typed(typed).map(CertificateNumber::toString)
                .orElseThrow(() -> Refusal.invalid("completion.no-number").at("number"));
        return em.createQuery("select c from Certificate c left join fetch c.successor where c.number = :number", Certificate.class)
                .setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("completion.unknown-number", number).at("number"));
    }
}
