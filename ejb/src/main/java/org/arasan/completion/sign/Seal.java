package org.arasan.completion.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** What papers are signed with: a private key, which never leaves it but locked, and the certificates that vouch for it, its own first. */
public final class Seal {

    private static final int BESIDE_CERTIFICATES = 2048;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    Seal(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** The file with a signature in it that covers every byte but its own. */
    public byte[] sign(byte[] pdf, Imprint imprint) {
        return SignatureField.in(pdf, this, imprint);
    }

    /** The certificate that its signatures are checked with. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    PrivateKey key() {
        return key;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    /** How many bytes a signature takes at most. */
    int room() {
        int room = BESIDE_CERTIFICATES;
        for (X509Certificate each : chain) {
            room += encoded(each).length;
        }
        return room;
    }

    /** A detached signature in the form that PAdES asks for (baseline B): it names its certificate and tells no time of its own. */
    byte[] signature(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            for (X509Certificate each : chain) {
                generator.addCertificate(new JcaX509CertificateHolder(each));
            }
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("The seal does not sign", e);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
        AttributeTable own = new AttributeTable(certificateNamed());
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(what -> new DefaultSignedAttributeTableGenerator(own).getAttributes(what).remove(CMSAttributes.signingTime))
                .build(new JcaContentSignerBuilder(algorithm()).build(key), certificate());
    }

    private Attribute certificateNamed() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(encoded(certificate()));
        return new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
    }

    private String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
