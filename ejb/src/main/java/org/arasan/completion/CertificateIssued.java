package org.arasan.completion;

/** Told inside the transaction: a certificate has been printed. */
public record CertificateIssued(Certificate certificate) {
}
