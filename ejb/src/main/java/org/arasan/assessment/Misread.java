package org.arasan.assessment;

import org.arasan.assessment.Fault.Place;

/** Ends the reading of one question: the rest of the file is read all the same. */
public class Misread extends RuntimeException {

    private final transient Fault fault;

    public Misread(Place place, String text, Object... args) {
        super(text, null, false, false);
        this.fault = Fault.at(place, text, args);
    }

    public Fault fault() {
        return fault;
    }
}
