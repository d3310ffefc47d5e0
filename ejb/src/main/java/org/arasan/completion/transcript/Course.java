package org.arasan.completion.transcript;

import java.time.Instant;
import java.util.List;
import org.arasan.Language;
import org.arasan.completion.Certificate;
import org.arasan.completion.Completion;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;

/**
 * One course of a member. Its programme is called by the title that is stored with it, whether or not the kind's plug-in is there.
 *
 * @param completion  when and with what it was completed, or {@code null}
 * @param stay        the stay that belongs to it, or {@code null}
 * @param certificate the valid one, else the newest, or {@code null}
 * @param topics      what was attended of it, in the order of the curriculum
 */
public record Course(Enrolment enrolment, Completion completion, Stay stay, Certificate certificate, List<TopicHours> topics, Result result) {

    /** What has become of it. */
    public enum Result { COMPLETED, RUNNING, AHEAD, NOT_COMPLETED, WITHDRAWN }

    static Result result(Enrolment enrolment, Completion completion, Instant now) {
        Intake intake = enrolment.intake();
        if (completion != null) {
            return Result.COMPLETED;
        }
        if (enrolment.state() == Enrolment.State.WITHDRAWN) {
            return Result.WITHDRAWN;
        }
        if (now.isBefore(intake.begins())) {
            return Result.AHEAD;
        }
        return now.isBefore(intake.ends()) ? Result.RUNNING : Result.NOT_COMPLETED;
    }

    /** Whether it says anything: a place that was given up before the first hour does not. */
    boolean tells() {
        return result != Result.WITHDRAWN || attended() > 0;
    }

    public String programme(Language language) {
        return intake().programme().title(language);
    }

    public Intake intake() {
        return enrolment.intake();
    }

    /** The year in which it ends, to which all its hours and nights count. */
    public int year() {
        return intake().lastDay().getYear();
    }

    /** Academic hours of the whole course. */
    public int hours() {
        return intake().programme().academicHours();
    }

    /** Academic hours attended, by topic added up. */
    public int attended() {
        return topics.stream().mapToInt(TopicHours::hours).sum();
    }

    /** Nights slept; none where the guest never came or the course has no stay. */
    public int nights() {
        return stay == null || stay.checkedInAt() == null ? 0 : stay.period().nights();
    }
}
