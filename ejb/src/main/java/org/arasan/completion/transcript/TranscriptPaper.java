package org.arasan.completion.transcript;

import java.util.List;
import java.util.stream.Stream;
import org.arasan.DayRange;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.Texts;
import org.arasan.completion.Certificate;
import org.arasan.print.FlowingPaper;
import org.arasan.print.PaperTable;
import org.arasan.print.PaperTable.Column;
import org.arasan.print.PaperTable.Link;

/** A transcript on paper: the courses, and hours by topic in all and by year. Every certificate's number leads to where it is checked. */
public final class TranscriptPaper {

    private static final String VERIFY = "/verify";

    private final Transcript transcript;
    private final Language language;
    private final Texts texts;

    private TranscriptPaper(Transcript transcript, Language language) {
        this.transcript = transcript;
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** The PDF's bytes, in that language. */
    public static byte[] of(Transcript transcript, Language language) {
        return new TranscriptPaper(transcript, language).print();
    }

    private byte[] print() {
        FlowingPaper paper = new FlowingPaper(language, texts.get("transcript.title"), true).heading(transcript.member().fullName())
                .text(texts.get("transcript.sum", transcript.courses().size(), transcript.completed(), transcript.attended()))
                .text(texts.get("transcript.told-on", transcript.today()));
        if (transcript.house() != null) {
            paper.text(texts.get("transcript.one-house", transcript.house()));
        }
        if (!transcript.courses().isEmpty()) {
            paper.text(texts.get("transcript.check", PublicUrl.of(VERIFY))).table(courses());
            paper.heading(texts.get("transcript.topics")).table(topics());
            paper.heading(texts.get("transcript.years")).table(years());
        }
        return paper.bytes();
    }

    private PaperTable courses() {
        PaperTable table = new PaperTable(List.of(column("programme", 3.4f), column("days", 2.2f), column("house", 1.9f), column("topics", 3.6f),
                figures("hours", 1), figures("nights", 0.9f), column("result", 1.7f), column("certificate", 2.2f)));
        for (Course each : transcript.courses()) {
            table.row(List.of(each.programme(language) + " (№ " + each.intake().number() + ")",
                    new DayRange(each.intake().firstDay(), each.intake().lastDay()).in(language), each.intake().resort().name(),
                    String.join("; ", each.topics().stream().map(this::said).toList()),
                    texts.get("transcript.of", each.attended(), each.hours()), each.nights() == 0 ? "" : String.valueOf(each.nights()),
                    texts.of(each.result()), certificate(each.certificate())));
        }
        return table;
    }

    private String said(TopicHours topic) {
        return topic.topic() + " " + topic.hours();
    }

    private Object certificate(Certificate certificate) {
        return certificate == null ? "" : new Link(certificate.number() + " (" + texts.of(certificate.state()) + ")",
                PublicUrl.of(VERIFY + "/" + certificate.number()));
    }

    private PaperTable topics() {
        PaperTable table = new PaperTable(List.of(column("topic", 5), figures("hours", 1)));
        transcript.topics().forEach(each -> table.row(List.of(each.topic(), String.valueOf(each.hours()))));
        return table.sums(List.of(texts.get("transcript.in-all"), String.valueOf(transcript.attended())));
    }

    private PaperTable years() {
        PaperTable table = new PaperTable(List.of(column("year", 1), column("topics", 6), figures("courses", 1), figures("completed", 1.2f),
                figures("hours", 1), figures("nights", 1)));
        for (Transcript.Year each : transcript.years()) {
            Stream<String> topics = each.topics().stream().map(this::said);
            table.row(List.of(String.valueOf(each.year()), String.join("; ", topics.toList()), String.valueOf(each.courses().size()),
                    String.valueOf(each.completed()), String.valueOf(each.attended()), String.valueOf(each.nights())));
        }
        return table;
    }

    private Column column(String key, float width) {
        return new Column(texts.get("transcript." + key), width, false);
    }

    private Column figures(String key, float width) {
        return new Column(texts.get("transcript." + key), width, true);
    }
}
