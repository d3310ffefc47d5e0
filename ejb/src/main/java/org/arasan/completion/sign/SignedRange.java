package org.arasan.completion.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/**
 * What one signature covers: all from the first byte to {@code end}, but for the gap in which it lies itself.
 *
 * @param gap       where the gap begins
 * @param after     where the bytes go on behind it
 * @param end       the end of what is covered
 * @param signature the bytes written in the gap
 */
record SignedRange(int gap, int after, int end, byte[] signature) {

    private static final int LONGEST = 1 << 16;

    /** Empty where those numbers do not describe a range within the file with a hexadecimal text, and nothing else, in its gap. */
    static Optional<SignedRange> of(String file, int from, int gap, int after, int rest) {
        long end = (long) after + rest;
        if (from != 0 || gap >= after || after - gap > 2 * LONGEST + 2 || end > file.length()) {
            return Optional.empty();
        }
        String hole = file.substring(gap, after);
        return isHexadecimal(hole)
                ? Optional.of(new SignedRange(gap, after, (int) end, HexFormat.of().parseHex(hole, 1, hole.length() - 1))) : Optional.empty();
    }

    private static boolean isHexadecimal(String hole) {
        return hole.startsWith("<") && hole.endsWith(">") && hole.length() % 2 == 0
                && hole.chars().skip(1).limit(hole.length() - 2L).allMatch(HexFormat::isHexDigit);
    }

    Finding judged(byte[] file, Collection<X509Certificate> ours) {
        try {
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(covered(file)), signature);
            for (SignerInformation signer : data.getSignerInfos()) {
                Optional<X509Certificate> own = ours.stream().filter(each -> carries(data, signer, each)).findAny();
                if (own.isPresent()) {
                    return matches(signer, own.get()) ? whole(file) : Finding.CHANGED;
                }
            }
            return Finding.FOREIGN;
        } catch (CMSException | OperatorCreationException | RuntimeException notOurs) {
            // whatever else it is, it is not what we write
            return Finding.FOREIGN;
        }
    }

    private Finding whole(byte[] file) {
        return end == file.length ? Finding.SOUND : Finding.APPENDED;
    }

    private byte[] covered(byte[] file) {
        ByteArrayOutputStream covered = new ByteArrayOutputStream(gap + end - after);
        covered.writeBytes(Arrays.copyOfRange(file, 0, gap));
        covered.writeBytes(Arrays.copyOfRange(file, after, end));
        return covered.toByteArray();
    }

    /** Another certificate may bear the same name and serial number; only the same bytes are ours. */
    @SuppressWarnings("unchecked")
    private static boolean carries(CMSSignedData data, SignerInformation signer, X509Certificate own) {
        return data.getCertificates().getMatches((Selector<X509CertificateHolder>) signer.getSID()).stream()
                .anyMatch(each -> same(each, own));
    }

    private static boolean same(X509CertificateHolder given, X509Certificate own) {
        try {
            return Arrays.equals(given.getEncoded(), Seal.encoded(own));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean matches(SignerInformation signer, X509Certificate own) throws CMSException, OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own));
        } catch (CMSSignerDigestMismatchException otherBytes) {
            return false;
        }
    }
}
