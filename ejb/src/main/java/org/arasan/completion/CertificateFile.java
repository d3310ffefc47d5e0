package org.arasan.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The PDF of a certificate as it was issued. Apart from its {@link Certificate}, so that lists do not carry files. */
@Entity
public class CertificateFile {

    @Id
    private Long certificateId;
    private byte[] pdf;

    protected CertificateFile() {
    }

    CertificateFile(Certificate certificate, byte[] pdf) {
        this.certificateId = certificate.id();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
