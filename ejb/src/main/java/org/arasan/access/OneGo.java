package org.arasan.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** One transaction around several use cases that stand or fall together. */
@Stateless
@PermitAll
public class OneGo {

    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
