package org.arasan.feedback;

/** One answer without anything that could tell whose it is; topic and trainer are {@code null} where it is about the course. */
record Given(Long survey, Long question, Long topic, String title, Long trainer, String name, Integer rating, Integer choice, String words) {
}
