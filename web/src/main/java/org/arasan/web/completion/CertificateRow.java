package org.arasan.web.completion;

import java.time.LocalDate;
import java.util.List;
import org.arasan.Language;
import org.arasan.PublicUrl;
import org.arasan.completion.Certificate;
import org.arasan.programme.Paper;

/**
 * A certificate on the wire, as it was printed.
 *
 * @param title     what it is called on paper, or null for those of the first days
 * @param award     what it is awarded for, word for word, or null for those of the first days
 * @param look      its colour and ornament
 * @param link      the page where anybody may check it
 * @param endedOn   since when it is not valid any more, or null
 * @param reason    why it was revoked, or null
 * @param successor the number that replaced it, or null
 */
public record CertificateRow(String number, Certificate.State state, String name, Language language, String title, String award,
                             Paper.Look look, String programme, String resort,
                             int hours, LocalDate firstDay, LocalDate lastDay, LocalDate issuedOn, List<TopicRow> topics,
                             String link, LocalDate endedOn, String reason, String successor) {

    /** A topic with its academic hours. */
    public record TopicRow(String title, int hours) {
    }

    public static CertificateRow of(Certificate each) {
        return new CertificateRow(each.number(), each.state(), each.name(), each.language(), each.title(), each.award(),
                each.look(), each.programme(), each.resort(), each.hours(),
                each.firstDay(), each.lastDay(), each.issuedOn(),
                each.topics().stream().map(topic -> new TopicRow(topic.title(), topic.hours())).toList(),
                PublicUrl.of("/verify/" + each.number()), each.endedOn(), each.reason(),
                each.successor() == null ? null : each.successor().number());
    }
}
