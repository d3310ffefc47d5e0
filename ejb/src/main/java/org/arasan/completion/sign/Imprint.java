package org.arasan.completion.sign;

import java.time.Instant;

/**
 * What a signature says beside the bytes it covers, readable in every PDF program.
 *
 * @param number of the certificate; it can be read back from the file without opening it as a PDF
 * @param issuer in whose name it is signed
 * @param when   the moment of signing
 */
public record Imprint(String number, String issuer, Instant when) {
}
