package org.arasan.programme;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.arasan.Incident;
import org.arasan.Refusal;

/**
 * Stands before a plug-in: what the plug-in refuses goes through, anything else that it throws, or a {@code null} that it gives, is logged
 * once and becomes a refusal with the plug-in's name and the incident's number.
 */
final class ContainedKind implements InvocationHandler {

    private final ProgrammeKind kind;
    private final String code;

    private ContainedKind(ProgrammeKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** Empty where the plug-in cannot even say its name; that is logged. */
    static Optional<ProgrammeKind> around(ProgrammeKind kind) {
        try {
            return Optional.of((ProgrammeKind) Proxy.newProxyInstance(ProgrammeKind.class.getClassLoader(), new Class<?>[] {ProgrammeKind.class},
                    new ContainedKind(kind, kind.code().strip())));
        } catch (RuntimeException | LinkageError broken) {
            Incident.of(broken, kind.getClass().getName());
            return Optional.empty();
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws IllegalAccessException {
        if (method.getName().equals("code")) {
            return code;
        }
        try {
            Object answer = method.invoke(kind, args);
            if (answer == null && method.getReturnType() != void.class) {
                throw contained(new IllegalStateException(method.getName() + " gives null"));
            }
            return answer;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw contained(thrown.getCause());
        }
    }

    private Refusal contained(Throwable broken) {
        return Refusal.conflict("programme.kind-broken", code, Incident.of(broken, "the programme kind " + code));
    }
}
