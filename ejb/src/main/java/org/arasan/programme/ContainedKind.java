package org.arasan.programme;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.arasan.Incident;
import org.arasan.Refusal;

/**
 * Stands before a plug-in: what the plug-in refuses goes through, anything else that it throws, or a {@code null} that it gives, alone or
 * in a list, is logged and becomes a refusal with the plug-in's name and the incident's number.
 */
final class ContainedKind implements InvocationHandler {

    private static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String BUNDLE = "[a-z][a-z0-9]*";

    private final ProgrammeKind kind;
    private final String code;
    private final String bundle;

    private ContainedKind(ProgrammeKind kind) {
        this.kind = kind;
        this.code = named(kind.code(), CODE);
        this.bundle = named(kind.bundle(), BUNDLE);
    }

    /** Throws whatever the plug-in throws when it is asked its name and that of its bundle, and refuses names that nothing can be filed under. */
    static ProgrammeKind around(ProgrammeKind kind) {
        return (ProgrammeKind) Proxy.newProxyInstance(ProgrammeKind.class.getClassLoader(), new Class<?>[] {ProgrammeKind.class},
                new ContainedKind(kind));
    }

    private static String named(String name, String form) {
        if (name == null || !name.matches(form)) {
            throw new IllegalStateException("\"" + name + "\" is not of the form " + form);
        }
        return name;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws IllegalAccessException {
        switch (method.getName()) {
            case "code", "toString":
                return code;
            case "bundle":
                return bundle;
            case "equals":
                return proxy == args[0];
            case "hashCode":
                return code.hashCode();
            default:
                return asked(method, args);
        }
    }

    private Object asked(Method method, Object[] args) throws IllegalAccessException {
        try {
            return whole(method, method.invoke(kind, args));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw contained(thrown.getCause());
        }
    }

    private Object whole(Method method, Object answer) {
        try {
            return answer instanceof List<?> list ? List.copyOf(list) : method.getReturnType() == void.class ? null : given(answer);
        } catch (RuntimeException hollow) {
            throw contained(new IllegalStateException(method.getName() + " gives null", hollow));
        }
    }

    private static Object given(Object answer) {
        if (answer == null) {
            throw new NullPointerException("an answer is wanted");
        }
        return answer;
    }

    private Refusal contained(Throwable broken) {
        return Refusal.conflict("programme.kind-broken", code, Incident.of(broken, "the programme kind " + code));
    }
}
