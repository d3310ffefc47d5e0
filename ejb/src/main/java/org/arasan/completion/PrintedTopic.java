package org.arasan.completion;

import jakarta.persistence.Embeddable;

/** A topic of the course with its academic hours, as a certificate lists it. */
@Embeddable
public class PrintedTopic {

    private String title;
    private int hours;

    protected PrintedTopic() {
    }

    PrintedTopic(String title, int hours) {
        this.title = title;
        this.hours = hours;
    }

    public String title() {
        return title;
    }

    public int hours() {
        return hours;
    }
}
