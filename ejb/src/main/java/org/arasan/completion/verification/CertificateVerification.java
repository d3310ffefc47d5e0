package org.arasan.completion.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.arasan.access.Pace.Door;
import org.arasan.access.Pace;
import org.arasan.completion.Certificate;
import org.arasan.completion.verification.Verification.Holder;

/** Tells anybody whether a certificate is real, without signing in. Who asks very often from one address is asked to wait. */
@Stateless
@PermitAll
public class CertificateVerification {

    /** Numbers and files together. */
    static final Door DOOR = new Door("completion.too-often", 60);

    @Inject
    private CertificateLookup register;
    @Inject
    private Pace pace;

    /**
     * The state of a certificate and, for the code of its QR, the holder's name and the hours; empty where there is no such number.
     *
     * @param typed   the number as somebody typed it
     * @param code    the code, {@code null} or empty where none is at hand
     * @param address the network address that asks
     */
    public Optional<Verification> find(String typed, String code, String address) {
        pace.step(DOOR, address);
        return register.numbered(typed).map(certificate -> register.told(certificate, holder(certificate, code)));
    }

    /** The same, refused where there is no such number. */
    public Verification verify(String typed, String code, String address) {
        return find(typed, code, address).orElseThrow(() -> CertificateLookup.unknown(typed));
    }

    private static Holder holder(Certificate certificate, String code) {
        if (code == null || code.isBlank()) {
            return Holder.CLOSED;
        }
        return certificate.bears(code.strip()) ? Holder.SHOWN : Holder.WRONG_CODE;
    }
}
