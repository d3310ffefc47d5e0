package org.arasan.web.api;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;

/** Sees to it that no method that creates is forgotten: all of them may be repeated with an {@code Idempotency-Key}. */
public class Creations implements Extension {

    <T> void found(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<T> resource) {
        resource.configureAnnotatedType().filterMethods(method -> repeatable(method.getJavaMember()))
                .forEach(method -> method.add(new Once.Literal()));
    }

    /** Creations answer by a {@link Response}, as they tell where what they created lies. */
    static boolean repeatable(Method method) {
        return method.isAnnotationPresent(POST.class) && method.getReturnType() == Response.class
                && !method.isAnnotationPresent(ToldOnce.class);
    }
}
