package org.arasan.notice.post;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.notice.Mailbox;

/** E-mail, by SMTP (RFC 5321), as text and as a page, under the letter's own number; the environment says by which server ({@link SmtpSettings}). */
@ApplicationScoped
class Email implements Channel {

    /** What a server answers with where it refuses: 4 for now, 5 for good (RFC 5321, 4.2.1). */
    private static final Pattern ANSWER = Pattern.compile("\\b([45])\\d\\d[ -]");

    private final SmtpSettings settings = SmtpSettings.of(System.getenv());

    @Override
    public String name() {
        return "email";
    }

    @Override
    public boolean isOpen() {
        return settings.isOpen();
    }

    @Override
    public String address(Mailbox mailbox) {
        return mailbox.email();
    }

    @Override
    public Optional<String> organizer() {
        return settings.address();
    }

    @Override
    public Carrier carrier() {
        Session session = Session.getInstance(settings.properties());
        try {
            Transport transport = session.getTransport();
            transport.connect(settings.user(), settings.password());
            return new Line(session, transport);
        } catch (MessagingException nobody) {
            throw new Unreachable(said(nobody), nobody, false);
        }
    }

    private static String said(MessagingException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage().strip();
    }

    /** An open line to the server. */
    private final class Line implements Carrier {

        private final Session session;
        private final Transport transport;

        private Line(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void carry(Message message) {
            try {
                InternetAddress to = new InternetAddress(message.address(), true);
                to.setPersonal(message.name(), StandardCharsets.UTF_8.name());
                transport.sendMessage(letter(message, to), new Address[] {to});
            } catch (AddressException unreadable) {
                throw new Undeliverable(said(unreadable), true);
            } catch (MessagingException failure) {
                throw refused(failure);
            } catch (UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** A refusal of this letter, where the server has said so and is still there; otherwise the line is dead. */
        private RuntimeException refused(MessagingException failure) {
            for (Exception each = failure; each != null; each = each instanceof MessagingException next ? next.getNextException() : null) {
                Matcher answer = ANSWER.matcher(String.valueOf(each.getMessage()));
                if (answer.find() && transport.isConnected()) {
                    return new Undeliverable(each.getMessage().strip(), answer.group(1).equals("5"));
                }
            }
            return new Unreachable(said(failure), failure, true);
        }

        private MimeMessage letter(Message message, InternetAddress to) throws MessagingException {
            MimeMessage letter = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + message.id() + ">");
                }
            };
            letter.setFrom(settings.from());
            letter.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
            letter.setSubject(message.title(), StandardCharsets.UTF_8.name());
            letter.setSentDate(new Date());
            letter.setHeader("Content-Language", message.language().locale().toLanguageTag());
            letter.setHeader("Auto-Submitted", "auto-generated");
            MimeMultipart parts = new MimeMultipart("alternative", text(message.text(), "plain"), text(message.html(), "html"));
            if (message.calendar() != null) {
                parts.addBodyPart(calendar(message.calendar()));
            }
            letter.setContent(parts);
            letter.saveChanges();
            return letter;
        }

        /** RFC 6047: the method stands beside the text as in it, or nobody takes it for an invitation. */
        private MimeBodyPart calendar(Message.Event event) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(event.text().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=UTF-8; method=" + event.method())));
            part.setHeader("Content-Transfer-Encoding", "base64");
            return part;
        }

        private MimeBodyPart text(String text, String form) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, StandardCharsets.UTF_8.name(), form);
            return part;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // the letters it carried have been answered one by one: nothing depends on how the line ends
            }
        }
    }
}
