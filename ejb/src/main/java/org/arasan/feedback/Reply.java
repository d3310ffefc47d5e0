package org.arasan.feedback;

/**
 * What a member says to one question; nothing at all is no answer.
 *
 * @param topic of the lesson it is about, {@code null} where the question is about the course
 */
public record Reply(Long question, Long topic, Integer rating, Integer choice, String words) {

    boolean says() {
        return rating != null || choice != null || words != null && !words.isBlank();
    }
}
