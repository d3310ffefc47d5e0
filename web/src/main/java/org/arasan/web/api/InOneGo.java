package org.arasan.web.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change and its answer are one transaction; where the database gives it up for the sake of another one (a deadlock), it is made anew
 * before anybody hears of it. For methods that may run again: those that take no stream and wait for nobody.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface InOneGo {
}
