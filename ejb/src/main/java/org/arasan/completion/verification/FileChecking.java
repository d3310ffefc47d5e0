package org.arasan.completion.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Pace;
import org.arasan.completion.Certificate;
import org.arasan.completion.sign.Finding;
import org.arasan.completion.sign.Signatories;
import org.arasan.completion.sign.SignedFile;
import org.arasan.completion.verification.FileCheck.Verdict;
import org.arasan.completion.verification.Verification.Holder;

/**
 * Tells anybody what a PDF proves that they hand in. The register knows the fingerprint of every file that was issued, also after its
 * holder is erased; where a file has none of them, its signature tells what became of it.
 */
@Stateless
@PermitAll
public class FileChecking {

    /** The largest file that is looked at, in bytes: those issued are a twentieth of it. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private CertificateLookup register;
    @Inject
    private Signatories signatories;
    @Inject
    private Pace pace;

    /**
     * What that file proves. Refuses a file that is too large, a number that does not exist, and whoever asks very often.
     *
     * @param typed   the number it is said to have, {@code null} or empty where only the file is at hand
     * @param address the network address that asks
     */
    public FileCheck check(String typed, byte[] file, String address) {
        if (file.length > MOST_BYTES) {
            throw Refusal.invalid("completion.file-too-large", MOST_BYTES / 1024 / 1024).at("file");
        }
        pace.step(CertificateVerification.DOOR, address);
        Optional<Certificate> asked = asked(typed);
        return register.issuedAs(file).map(certificate -> issued(certificate, asked)).orElseGet(() -> otherwise(new SignedFile(file), asked));
    }

    private Optional<Certificate> asked(String typed) {
        return typed == null || typed.isBlank() ? Optional.empty()
                : Optional.of(register.numbered(typed).orElseThrow(() -> CertificateLookup.unknown(typed)));
    }

    /** Whoever has the file has read the name on it. */
    private FileCheck issued(Certificate certificate, Optional<Certificate> asked) {
        boolean same = asked.isEmpty() || asked.get().equals(certificate);
        return new FileCheck(same ? Verdict.AS_ISSUED : Verdict.OTHER_NUMBER, certificate.number(), register.told(certificate, Holder.SHOWN));
    }

    /** The number is read from a file that anybody may have written: it says only where to look. */
    private FileCheck otherwise(SignedFile file, Optional<Certificate> asked) {
        Finding finding = file.judged(signatories.certificates());
        Optional<Certificate> meant = asked.or(() -> file.number().flatMap(register::numbered));
        return new FileCheck(Verdict.of(finding), meant.map(Certificate::number).orElse(null),
                meant.map(certificate -> register.told(certificate, Holder.CLOSED)).orElse(null));
    }
}
