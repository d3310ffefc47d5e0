package org.arasan.completion.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.completion.CertificateIssuing;
import org.arasan.completion.CertificateReading;
import org.arasan.completion.board.CompletionBoard.Line;

/** What is done for several members of an intake at once, as an administrator has chosen them on the board. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ChosenPapers {

    @Inject
    private CompletionBoard boards;
    @Inject
    private CertificateIssuing issuing;
    @Inject
    private CertificateReading reading;

    /**
     * Issues certificates to those chosen who lack nothing and hold none; answers how many. The others are left as they are. All or none:
     * refused while the intake lasts.
     */
    public int issue(Long intake, Collection<Long> enrolments) {
        List<Line> due = chosen(intake, enrolments).stream().filter(Line::ready).toList();
        due.forEach(line -> issuing.issue(line.enrolment()));
        return due.size();
    }

    /** A ZIP with the valid certificates of those chosen, named by their numbers; refused where none of them holds one. */
    public byte[] files(Long intake, Collection<Long> enrolments) {
        List<String> numbers = chosen(intake, enrolments).stream().filter(line -> line.valid() != null && !line.erased())
                .map(line -> line.valid().number()).toList();
        if (numbers.isEmpty()) {
            throw Refusal.invalid("completion.nobody-chosen").at("enrolments");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String number : numbers) {
                zip.putNextEntry(new ZipEntry(number + ".pdf"));
                zip.write(reading.pdf(number));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<Line> chosen(Long intake, Collection<Long> enrolments) {
        return boards.of(intake).lines().stream().filter(line -> enrolments.contains(line.enrolment())).toList();
    }
}
