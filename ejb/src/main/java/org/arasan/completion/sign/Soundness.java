package org.arasan.completion.sign;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.arasan.completion.sign.Unusable.Why;

/** Whether a seal can be trusted to sign: a strong key, its own certificate, and one that is valid now. */
final class Soundness {

    private static final int LEAST_RSA_BITS = 2048;
    private static final int LEAST_CURVE_BITS = 256;
    private static final byte[] TRIAL = {1, 9, 4, 1};

    private Soundness() {
    }

    static void check(Seal seal, Instant now) {
        if (!isStrong(seal.key(), seal.certificate().getPublicKey())) {
            throw new Unusable(Why.WEAK_KEY);
        }
        try {
            seal.certificate().checkValidity(Date.from(now));
        } catch (CertificateException e) {
            throw new Unusable(Why.EXPIRED, e);
        }
        if (!signsForItself(seal)) {
            throw new Unusable(Why.OTHER_CERTIFICATE);
        }
    }

    private static boolean isStrong(PrivateKey key, PublicKey shown) {
        return key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS && shown instanceof RSAKey
                || key instanceof ECKey curve && curve.getParams().getOrder().bitLength() >= LEAST_CURVE_BITS && shown instanceof ECKey;
    }

    private static boolean signsForItself(Seal seal) {
        X509Certificate own = seal.certificate();
        byte[] signature = seal.signature(TRIAL);
        return new SignedRange(TRIAL.length, TRIAL.length, TRIAL.length, signature).judged(TRIAL, Set.of(own)) == Finding.SOUND;
    }
}
