package org.arasan.programme;

/** One row of a curriculum: the stay day (1 = check-in), the topic's number and title, its academic hours and its form. */
public record TopicPlan(int day, int number, String title, int academicHours, String form) {

    public TopicPlan {
        if (day < 1 || number < 1 || academicHours < 1 || academicHours > 8 || title.isBlank()) {
            throw new IllegalArgumentException("day, number and hours are positive, the title is not empty");
        }
        title = title.strip();
        form = form == null ? "" : form.strip();
    }
}
