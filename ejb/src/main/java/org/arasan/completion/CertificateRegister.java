package org.arasan.completion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The register of one year. Its row is locked while a number is taken: numbers have no gaps and none is given twice. */
@Entity
public class CertificateRegister {

    @Id
    private int year;
    private int lastSerial;

    protected CertificateRegister() {
    }

    /** Takes the next number. If the caller's transaction fails, the number is free again. */
    CertificateNumber next() {
        lastSerial++;
        return new CertificateNumber(year, lastSerial);
    }
}
