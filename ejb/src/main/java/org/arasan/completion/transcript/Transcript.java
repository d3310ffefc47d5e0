package org.arasan.completion.transcript;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.member.Member;

/**
 * All that a member has learnt, across programmes and years.
 *
 * @param house   the one resort whose courses are told, or {@code null} where it is all of them
 * @param courses the latest first
 * @param today   the day on which it is told
 */
public record Transcript(Member member, String house, List<Course> courses, LocalDate today) {

    /** One calendar year; a course counts to the one in which it ends. The latest course stands first. */
    public record Year(int year, List<Course> courses) {

        public int attended() {
            return Transcript.attended(courses);
        }

        public int nights() {
            return courses.stream().mapToInt(Course::nights).sum();
        }

        public long completed() {
            return Transcript.completed(courses);
        }

        /** Hours by topic, the most heard first. */
        public List<TopicHours> topics() {
            return Transcript.topics(courses);
        }
    }

    /** The latest first. */
    public List<Year> years() {
        return courses.stream().collect(Collectors.groupingBy(Course::year)).entrySet().stream()
                .map(each -> new Year(each.getKey(), each.getValue())).sorted(Comparator.comparing(Year::year).reversed()).toList();
    }

    /** Hours by topic over all years, the most heard first. */
    public List<TopicHours> topics() {
        return topics(courses);
    }

    /** Academic hours attended in all. */
    public int attended() {
        return attended(courses);
    }

    public long completed() {
        return completed(courses);
    }

    private static int attended(List<Course> courses) {
        return courses.stream().mapToInt(Course::attended).sum();
    }

    private static long completed(List<Course> courses) {
        return courses.stream().filter(each -> each.result() == Course.Result.COMPLETED).count();
    }

    private static List<TopicHours> topics(List<Course> courses) {
        Stream<TopicHours> all = courses.stream().flatMap(each -> each.topics().stream());
        return TopicHours.together(all);
    }
}
