package org.arasan.web.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Takes a file off the wire without holding more of it than a limit and one byte, which tells that there was more. */
final class IncomingFile {

    private IncomingFile() {
    }

    /** What is past the limit is read to nowhere, so that the sender hears the answer. */
    static byte[] read(InputStream body, int limit) {
        try (body) {
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
