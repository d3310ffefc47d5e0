package org.arasan.programme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Details} as {@code jsonb}. */
@Converter
public class DetailsColumn implements AttributeConverter<Details, String> {

    @Override
    public String convertToDatabaseColumn(Details details) {
        return details == null ? null : details.json();
    }

    @Override
    public Details convertToEntityAttribute(String json) {
        return Details.read(json);
    }
}
