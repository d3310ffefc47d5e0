package org.arasan.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.arasan.Refusal;

/** Reads days from addresses as ISO 8601 writes them, such as {@code 2026-11-05}; refuses, at the parameter, what is no day. */
@Provider
public class Days implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? cast(new Day(name(annotations))) : null;
    }

    private static String name(Annotation[] annotations) {
        return Stream.of(annotations).filter(QueryParam.class::isInstance).map(each -> ((QueryParam) each).value()).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> cast(ParamConverter<LocalDate> converter) {
        return (ParamConverter<T>) converter;
    }

    private record Day(String name) implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException noDay) {
                throw Refusal.invalid("api.no-day", text).at(name);
            }
        }

        @Override
        public String toString(LocalDate day) {
            return String.valueOf(day);
        }
    }
}
