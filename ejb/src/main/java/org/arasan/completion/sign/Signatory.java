package org.arasan.completion.sign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** A certificate that signs papers here, or has done so: it is kept for ever, since its papers are. */
@Entity
public class Signatory {

    @Id
    private String fingerprint;
    private byte[] certificate;
    private Instant since;
    private byte[] keystore;

    protected Signatory() {
    }

    Signatory(X509Certificate certificate, Instant since) {
        this.certificate = Seal.encoded(certificate);
        this.fingerprint = fingerprint(certificate);
        this.since = since;
    }

    /** The house's own key is locked into {@code locked} from now on. */
    void keep(byte[] locked) {
        keystore = locked.clone();
    }

    /** The house's own key, locked; empty where the environment brings it. */
    Optional<byte[]> keystore() {
        return Optional.ofNullable(keystore).map(byte[]::clone);
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (CertificateException e) {
            throw new IllegalStateException("The certificate " + fingerprint + " cannot be read", e);
        }
    }

    /** SHA-256 of a certificate, as PDF programs show it. */
    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Seal.encoded(certificate)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
