package org.arasan.privacy;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.arasan.member.Chapter;
import org.arasan.member.Chapter.Fact;
import org.arasan.member.Note;

/** A dossier for programs: names in English, days and moments as ISO 8601, moments in UTC; what is not known is null. */
final class DossierJson {

    private DossierJson() {
    }

    static byte[] write(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createGenerator(bytes)) {
            json.writeStartObject().write("format", "arasan-member/1").write("member", dossier.member())
                    .write("made", dossier.made().toString()).write("medical", dossier.whole());
            dossier.chapters().forEach(chapter -> write(json, chapter));
            json.writeEnd();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Chapter chapter) {
        json.writeStartArray(chapter.name());
        for (List<Fact> row : chapter.rows()) {
            json.writeStartObject();
            row.forEach(fact -> write(json, fact));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Fact fact) {
        Object value = fact.value();
        if (value == null) {
            json.writeNull(fact.name());
        } else if (value instanceof Boolean yes) {
            json.write(fact.name(), yes);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(fact.name(), ((Number) value).longValue());
        } else if (value instanceof Enum<?> constant) {
            json.write(fact.name(), constant.name());
        } else {
            json.write(fact.name(), value instanceof Note note ? note.text() : value.toString());
        }
    }
}
