package org.arasan.launch;

import java.io.IOException;

/** Ends this process when its standard input ends, which it does when whoever started it is gone; shutdown hooks run as at a signal. */
public final class Lifeline {

    private Lifeline() {
    }

    public static void hold() {
        Thread thread = new Thread(Lifeline::awaitEndOfInput, "standard input");
        thread.setDaemon(true);
        thread.start();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is expected on it; only its end matters
            }
        } catch (IOException closed) {
            // as good as its end
        }
        System.exit(0);
    }
}
