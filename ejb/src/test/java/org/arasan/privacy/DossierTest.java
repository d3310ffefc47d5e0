package org.arasan.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.arasan.Language;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Copy;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Note;
import org.arasan.member.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final List<Chapter> CHAPTERS = List.of(
            Chapter.of("member", "person", List.of(List.of(Fact.of("family", "<b>Сейітов</b> & \"Ко\""), Fact.of("born", LocalDate.of(1985, 3, 4)),
                    Fact.of("sex", Sex.MALE), Fact.of("phone", null), Fact.of("unheardOf", true)))),
            Chapter.of("access", "readings", List.of(List.of(Fact.of("at", NOW), Fact.of("matter", Note.of("access.reading.iin"))))),
            Chapter.of("completion", "certificates", List.of()).with(List.of(new Copy("certificates/AR-2026-000317.pdf", new byte[] {1, 2}))));

    @Test
    void programsReadNamesNumbersAndDates() {
        JsonObject json = Json.createReader(new ByteArrayInputStream(DossierJson.write(dossier(Language.EN, true)))).readObject();
        JsonObject person = json.getJsonArray("person").getJsonObject(0);
        assertEquals("<b>Сейітов</b> & \"Ко\"", person.getString("family"));
        assertEquals("1985-03-04", person.getString("born"));
        assertEquals("MALE", person.getString("sex"));
        assertTrue(person.isNull("phone"));
        assertTrue(person.getBoolean("unheardOf"));
        assertEquals("2026-11-22T10:00:00Z", json.getJsonArray("readings").getJsonObject(0).getString("at"));
        assertEquals(0, json.getJsonArray("certificates").size());
    }

    @ParameterizedTest
    @EnumSource
    void peopleReadItInTheirLanguageAndNothingInItIsMarkup(Language language) {
        String page = new String(DossierPage.write(dossier(language, true)), StandardCharsets.UTF_8);
        assertTrue(page.contains("lang=\"" + language.locale().toLanguageTag() + "\""));
        assertTrue(page.contains("&lt;b&gt;Сейітов&lt;/b&gt; &amp; &quot;Ко&quot;"), page);
        assertFalse(page.contains("<b>"), page);
        assertFalse(page.contains("data.family"), "a key instead of a word");
        assertTrue(page.contains("unheardOf"), "a plug-in without words is still shown");
    }

    @Test
    void whoIsNotShownHealthIsToldSo() {
        assertTrue(new String(DossierPage.write(dossier(Language.EN, false)), StandardCharsets.UTF_8).contains("health"));
    }

    @Test
    void theArchiveHoldsBothAndTheFiles() throws IOException {
        List<String> names = new ArrayList<>();
        Archive archive = Archive.of(dossier(Language.RU, true));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(List.of("data.json", "data.html", "certificates/AR-2026-000317.pdf"), names);
        assertEquals("arasan-4711.zip", archive.name());
    }

    private static Dossier dossier(Language language, boolean whole) {
        return new Dossier(4711L, "Сейітов Болат", language, NOW, ZoneId.of("Asia/Almaty"), whole, CHAPTERS);
    }
}
