package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Files that are handed in to be checked: those issued, those tampered with, and those that never were certificates. */
@WholeSystem
class PaperFileIT {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aFileAsIssuedIsGenuineAlsoWithoutItsNumber(House house) {
        JsonObject row = LivedIntake.in(house).certified().get(20);
        byte[] file = file(house, row);
        JsonObject answer = handIn(house, null, file).ok().object();
        assertEquals("AS_ISSUED", answer.getString("verdict"));
        assertTrue(answer.getBoolean("asIssued"));
        assertEquals(number(row), answer.getString("number"));
        assertEquals("VALID", answer.getString("state"));
        assertEquals("AS_ISSUED", handIn(house, number(row), file).ok().object().getString("verdict"));
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains("ETSI.CAdES.detached"), "it is signed");
    }

    @Test
    void aGenuineFileUnderAnotherNumberIsCalledByItsOwn(House house) {
        List<JsonObject> rows = LivedIntake.in(house).certified();
        JsonObject answer = handIn(house, number(rows.get(21)), file(house, rows.get(20))).ok().object();
        assertEquals("OTHER_NUMBER", answer.getString("verdict"));
        assertFalse(answer.getBoolean("asIssued"));
        assertEquals(number(rows.get(20)), answer.getString("number"));
        assertTrue(answer.getString("says").contains(number(rows.get(20))));
    }

    @Test
    void whatWasDoneToAFileIsToldExactly(House house) {
        JsonObject row = LivedIntake.in(house).certified().get(20);
        byte[] file = file(house, row);
        byte[] changed = file.clone();
        changed[new String(file, StandardCharsets.ISO_8859_1).indexOf("stream") + 40] ^= 1;
        verdict("CHANGED", house, changed);
        verdict("CHANGED", house, Arrays.copyOf(file, file.length - 20));
        verdict("APPENDED", house, joined(file, "\n1 0 obj\n<< /Title (Somebody else) >>\nendobj\n"));
        verdict("UNSIGNED", house, new String(file, StandardCharsets.ISO_8859_1).replace("/ByteRange", "/RyteBange").getBytes(StandardCharsets.ISO_8859_1));
        JsonObject answer = handIn(house, null, changed).ok().object();
        assertEquals(number(row), answer.getString("number"), "the number that it claims");
        assertEquals("The file was changed or damaged after it was signed. Trust only what stands on this page.", answer.getString("says"));
    }

    @Test
    void whatNeverWasACertificateIsToldKindly(House house) throws IOException {
        verdict("NO_PDF", house, new byte[0]);
        verdict("NO_PDF", house, "Сертификат".getBytes(StandardCharsets.UTF_8));
        verdict("NO_PDF", house, zip());
        verdict("LOCKED", house, "%PDF-1.7\ntrailer << /Encrypt 5 0 R /Root 1 0 R >>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        Answer large = handIn(house, null, joined(new byte[20 * MEGABYTE], "%PDF-1.7"));
        assertEquals("422 completion.file-too-large file", large.status() + " " + large.code() + " " + large.object().getString("field"));
        assertEquals(404, handIn(house, "AR-1999-000001", zip()).status());
    }

    @Test
    void nameAndHoursAreForWhoeverHasThePaper(House house) {
        JsonObject row = LivedIntake.in(house).certified().get(20);
        JsonObject answer = house.anybody().get("verifications/" + number(row)).ok().object();
        assertNull(answer.getString("name", null));
        assertFalse(answer.containsKey("hours"));
    }

    @Test
    void theKeyIsLockedAwayInTheDatabaseAndInNoLog(House house) throws SQLException, IOException {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*), min(octet_length(keystore)) from signatory")) {
            row.next();
            assertEquals(1, row.getInt(1), "one key for all nodes");
            assertTrue(row.getInt(2) > 100);
        }
        String log = Files.readString(Path.of(System.getProperty("arasan.server"), "standalone/log/server.log"));
        assertFalse(log.contains("PRIVATE KEY") || log.contains("private module"), "neither the key nor a warning of the server");
    }

    private static void verdict(String verdict, House house, byte[] file) {
        assertEquals(verdict, handIn(house, null, file).ok().object().getString("verdict"));
    }

    private static Answer handIn(House house, String number, byte[] file) {
        return house.anybody().send("POST", "verifications" + (number == null ? "" : "/" + number), "application/pdf", file);
    }

    private static byte[] file(House house, JsonObject row) {
        return house.administrator().get("certificates/" + number(row) + ".pdf").ok().bytes();
    }

    private static String number(JsonObject row) {
        return row.getJsonObject("certificate").getString("number");
    }

    private static byte[] joined(byte[] start, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("certificate.pdf"));
            zip.write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
