package org.arasan.web.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.arasan.completion.verification.FileChecking;

/** Takes a certificate's file off the wire without ever holding much more of it than a certificate has. */
final class PaperFile {

    private PaperFile() {
    }

    /** Its bytes, or one more than is looked at: the rest is read to nowhere, so that the sender hears why. */
    static byte[] of(InputStream body) {
        try (body) {
            byte[] content = body.readNBytes(FileChecking.MOST_BYTES + 1);
            body.transferTo(OutputStream.nullOutputStream());
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
