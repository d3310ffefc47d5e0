package org.arasan.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the parameters of a query are read. What is none of its kind is refused by the parameter's name, where the container would say that
 * there is no such resource.
 */
@Provider
public class Params implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Stream.of(annotations).filter(QueryParam.class::isInstance).map(each -> ((QueryParam) each).value())
                .findFirst();
        Scalar scalar = Scalar.of(type);
        if (name.isEmpty() || scalar == null && !type.isEnum()) {
            return null;
        }
        return new ParamConverter<>() {

            @Override
            public T fromString(String text) {
                if (text == null || text.isEmpty() && !type.isPrimitive() && type != String.class) {
                    return null;
                }
                return (T) (scalar == null ? Scalar.word(type, text, name.get())
                        : scalar.read(Characters.sound(text, name.get()), name.get()));
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
