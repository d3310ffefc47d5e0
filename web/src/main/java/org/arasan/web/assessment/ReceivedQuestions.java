package org.arasan.web.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.arasan.assessment.Setting;
import org.arasan.assessment.bank.Upload;

/** Takes a file off the wire without ever holding more of it than may be; what is left is read to nowhere, so that the sender hears the answer. */
final class ReceivedQuestions {

    private ReceivedQuestions() {
    }

    static Upload of(String name, InputStream body, Setting setting) {
        try (body) {
            byte[] content = body.readNBytes(Upload.MOST_BYTES + 1);
            body.transferTo(OutputStream.nullOutputStream());
            return new Upload(name, content, setting);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
