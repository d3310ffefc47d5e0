package org.arasan.exchange.people;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.arasan.stay.Hand;

/** Writes new rows, and signs for what is done with stays; nobody signs for a preview. */
record Pen(Consumer<Object> store, Supplier<Hand> signature) {

    void write(Object row) {
        store.accept(row);
    }

    Hand hand() {
        return signature.get();
    }
}
