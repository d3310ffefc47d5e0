package org.arasan.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The PDF of a certificate as it was issued. Apart from its {@link Certificate}, so that lists do not carry files. When the holder is
 * erased, the file goes and its fingerprint stays: whoever kept a copy can still have it recognized.
 */
@Entity
public class CertificateFile {

    @Id
    private Long certificateId;
    private byte[] pdf;
    private byte[] fingerprint;

    protected CertificateFile() {
    }

    CertificateFile(Certificate certificate, byte[] pdf) {
        this.certificateId = certificate.id();
        this.pdf = pdf.clone();
        this.fingerprint = fingerprint(pdf);
    }

    /** Empty once the holder is erased. */
    Optional<byte[]> pdf() {
        return Optional.ofNullable(pdf).map(byte[]::clone);
    }

    void forget() {
        pdf = null;
    }

    /** SHA-256: the same for the same bytes alone. */
    public static byte[] fingerprint(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
