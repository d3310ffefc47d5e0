package org.arasan.completion.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a seal for a house that brings none: a new key on the curve P-256, and a certificate that it signs itself. */
final class SealMaking {

    private static final Duration LIFE = Duration.ofDays(30 * 365L);
    private static final Duration AGO = Duration.ofDays(1);
    private static final int SERIAL_BITS = 120;
    private static final int LONGEST_NAME = 64;

    private SealMaking() {
    }

    /** @param issuer whose name the certificate bears */
    static Seal made(String issuer, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return of(generator.generateKeyPair(), "SHA256withECDSA", issuer, now);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made", e);
        }
    }

    static Seal of(KeyPair pair, String algorithm, String issuer, Instant now) {
        try {
            ContentSigner itself = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
            return new Seal(pair.getPrivate(), List.of(new JcaX509CertificateConverter().getCertificate(certificate(pair, issuer, now).build(itself))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("A certificate cannot be made", e);
        }
    }

    private static X509v3CertificateBuilder certificate(KeyPair pair, String issuer, Instant now) throws CertIOException {
        String name = issuer.substring(0, Math.min(issuer.length(), LONGEST_NAME));
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        return new JcaX509v3CertificateBuilder(subject, new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0), Date.from(now.minus(AGO)),
                Date.from(now.plus(LIFE)), subject, pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    }
}
