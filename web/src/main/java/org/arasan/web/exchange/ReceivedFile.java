package org.arasan.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.Refusal;
import org.arasan.exchange.UploadedFile;
import org.arasan.exchange.sheet.Limits;
import org.arasan.exchange.sheet.SheetReader;

/** Takes a file off the wire without ever holding more of it than a table may have. */
public final class ReceivedFile {

    private static final Pattern NAME = Pattern.compile("filename=\"?([^\";]+)");

    private ReceivedFile() {
    }

    /** Refuses a file that is too large; what is left of it is read to nowhere, so that the sender hears the answer. */
    public static UploadedFile of(String name, InputStream body) {
        try (body) {
            byte[] content = body.readNBytes(Limits.FILE_BYTES + 1);
            if (content.length > Limits.FILE_BYTES) {
                body.transferTo(OutputStream.nullOutputStream());
                throw Refusal.invalid("sheet.too-large", SheetReader.plainName(name), Limits.FILE_BYTES / 1024 / 1024).at("file");
            }
            return new UploadedFile(name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The name a program gave in the query or, as browsers do, in a header. */
    public static String name(String query, String disposition) {
        if (query != null || disposition == null) {
            return query;
        }
        Matcher named = NAME.matcher(disposition);
        return named.find() ? named.group(1) : null;
    }
}
