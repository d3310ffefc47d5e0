package org.arasan.web.api;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A creation that an {@code Idempotency-Key} keeps from happening twice. {@link Creations} sets it on every method that creates. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Once {

    final class Literal extends AnnotationLiteral<Once> implements Once {
    }
}
