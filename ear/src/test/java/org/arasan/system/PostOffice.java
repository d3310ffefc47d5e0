package org.arasan.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A mail server that takes everything, at the port where the house expects one. */
final class PostOffice implements AutoCloseable {

    /** Where the house expects its mail server. */
    static final int PORT = Integer.getInteger("arasan.smtp.port");

    private final GreenMail mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /**
     * A letter as it came.
     *
     * @param text its plain text
     * @param html the same as a page
     * @param calendar what it has for a calendar, or {@code null}
     */
    record Received(String id, String to, String subject, String text, String html, ForCalendar calendar) {
    }

    /** The part for a calendar: what it says it is, and what it is. */
    record ForCalendar(String type, String text) {
    }

    PostOffice() {
        mail.start();
    }

    /** All that came for that address, in the order of their coming. */
    List<Received> to(String address) {
        return Stream.of(mail.getReceivedMessages()).map(PostOffice::read).filter(each -> each.to().contains(address)).toList();
    }

    private static Received read(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new Received(message.getMessageID(), message.getAllRecipients()[0].toString(), message.getSubject(), content(parts.getBodyPart(0)),
                    content(parts.getBodyPart(1)), parts.getCount() < 3 ? null : calendar(parts.getBodyPart(2)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ForCalendar calendar(BodyPart part) throws MessagingException, IOException {
        return new ForCalendar(part.getContentType(), new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static String content(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString();
    }

    @Override
    public void close() {
        mail.stop();
    }
}
