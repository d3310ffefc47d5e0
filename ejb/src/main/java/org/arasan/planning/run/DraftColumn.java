package org.arasan.planning.run;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Draft} as {@code jsonb}. */
@Converter
public class DraftColumn implements AttributeConverter<Draft, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Draft draft) {
        return draft == null ? null : JSON.toJson(draft);
    }

    @Override
    public Draft convertToEntityAttribute(String json) {
        return json == null ? null : JSON.fromJson(json, Draft.class);
    }
}
