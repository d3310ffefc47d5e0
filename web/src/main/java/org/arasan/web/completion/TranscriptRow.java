package org.arasan.web.completion;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.completion.Certificate;
import org.arasan.completion.transcript.Course;
import org.arasan.completion.transcript.TopicHours;
import org.arasan.completion.transcript.Transcript;
import org.arasan.completion.transcript.TranscriptPaper;

/**
 * All that a member has learnt.
 *
 * @param house   the one resort whose courses are told, or null where it is all of them
 * @param hours   academic hours attended in all
 * @param topics  hours by topic over all years, the most heard first
 * @param years   the latest first
 * @param courses the latest first
 */
public record TranscriptRow(Long member, String name, String house, int hours, long completed, List<TopicHours> topics, List<YearRow> years,
                            List<CourseRow> courses) {

    /** One calendar year; a course counts to the one in which it ends. */
    public record YearRow(int year, int courses, long completed, int hours, int nights, List<TopicHours> topics) {
    }

    /**
     * One course.
     *
     * @param programme   its title, in the reader's language where there is one
     * @param hours       academic hours of the whole course
     * @param topics      hours attended by topic
     * @param certificate the valid one, else the newest, or null
     */
    public record CourseRow(Long enrolment, String programme, int intake, String house, LocalDate firstDay, LocalDate lastDay,
                            Course.Result result, int hours, int attended, int nights, List<TopicHours> topics, PaperRow certificate) {
    }

    /** @param link where anybody checks it */
    public record PaperRow(String number, Certificate.State state, LocalDate issuedOn, String link) {

        static PaperRow of(Certificate paper) {
            return paper == null ? null : new PaperRow(paper.number(), paper.state(), paper.issuedOn(), PublicUrl.of("/verify/" + paper.number()));
        }
    }

    static TranscriptRow of(Transcript transcript, Language language) {
        return new TranscriptRow(transcript.member().id(), transcript.member().fullName(), transcript.house(), transcript.attended(),
                transcript.completed(), transcript.topics(), transcript.years().stream().map(TranscriptRow::row).toList(),
                transcript.courses().stream().map(each -> row(each, language)).toList());
    }

    static Response paper(Transcript transcript, Language language) {
        return Response.ok(TranscriptPaper.of(transcript, language)).header(HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"transcript-" + transcript.member().id() + ".pdf\"").build();
    }

    private static YearRow row(Transcript.Year year) {
        return new YearRow(year.year(), year.courses().size(), year.completed(), year.attended(), year.nights(), year.topics());
    }

    private static CourseRow row(Course each, Language language) {
        return new CourseRow(each.enrolment().id(), each.programme(language), each.intake().number(), each.intake().resort().name(),
                each.intake().firstDay(), each.intake().lastDay(), each.result(), each.hours(), each.attended(), each.nights(), each.topics(),
                PaperRow.of(each.certificate()));
    }
}
