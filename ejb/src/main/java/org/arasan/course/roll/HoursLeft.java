package org.arasan.course.roll;

/**
 * How far somebody is in a course, in academic hours.
 *
 * @param total of the whole course
 * @param done  different hours at which they were present or late
 * @param ahead hours not attended yet that they can still attend: a lesson that is not over has their name on its roll
 */
public record HoursLeft(int total, int done, int ahead) {

    /** What is still wanting. */
    public int left() {
        return Math.max(0, total - done);
    }

    /** Whether more is wanting than can still be attended, so that a make-up lesson is needed. */
    public boolean fallsShort() {
        return left() > ahead;
    }
}
