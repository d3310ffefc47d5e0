package org.arasan.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The method behind an operation of the description, which says what its annotations for the description do not. */
record Described(Method method) {

    /** @param id as the server's scanner names operations: package, class and method */
    static Described of(String id) {
        int underscore = id.lastIndexOf('_');
        try {
            Class<?> resource = Class.forName(id.substring(0, underscore), false, Described.class.getClassLoader());
            return new Described(Stream.of(resource.getDeclaredMethods())
                    .filter(each -> each.getName().equals(id.substring(underscore + 1))).findFirst().orElseThrow());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code StaysResource.move}: what the operation, and the file with its examples, is called. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    boolean repeatable() {
        return Creations.repeatable(method);
    }

    /** The status of its success. */
    int success() {
        boolean creation = method.isAnnotationPresent(jakarta.ws.rs.POST.class) && method.getReturnType() == Response.class;
        return creation ? 201 : method.getReturnType() == void.class ? 204 : 200;
    }

    /** Who may call it; empty where everybody may. */
    List<String> roles() {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return List.of();
        }
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed all = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return own != null ? List.of(own.value()) : all != null ? List.of(all.value()) : List.of();
    }
}
