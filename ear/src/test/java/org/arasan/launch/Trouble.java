package org.arasan.launch;

/** Why Arasan cannot start, in one line that a person can act on. */
public class Trouble extends RuntimeException {

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
