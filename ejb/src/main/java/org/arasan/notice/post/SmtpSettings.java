package org.arasan.notice.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.arasan.PublicUrl;

/**
 * How e-mail leaves the house: {@code ARASAN_SMTP_HOST} (without it there is no e-mail), {@code ARASAN_SMTP_PORT}, {@code ARASAN_SMTP_USER},
 * {@code ARASAN_SMTP_PASSWORD}, {@code ARASAN_SMTP_TLS} ({@code required}, {@code implicit} or {@code none}; {@code required} where a password is
 * sent) and {@code ARASAN_MAIL_FROM}.
 */
record SmtpSettings(String host, String port, String user, String password, String tls, String sender) {

    /** Nobody waits longer for a server that says nothing, in milliseconds. */
    private static final String PATIENCE = "15000";

    static SmtpSettings of(Map<String, String> environment) {
        String password = environment.getOrDefault("ARASAN_SMTP_PASSWORD", "");
        String tls = environment.getOrDefault("ARASAN_SMTP_TLS", password.isBlank() ? "none" : "required");
        return new SmtpSettings(environment.getOrDefault("ARASAN_SMTP_HOST", "").strip(), environment.getOrDefault("ARASAN_SMTP_PORT", usualPort(tls)),
                blankToNull(environment.get("ARASAN_SMTP_USER")), blankToNull(password), tls,
                environment.getOrDefault("ARASAN_MAIL_FROM", "arasan@" + PublicUrl.host()));
    }

    private static String usualPort(String tls) {
        return switch (tls) {
            case "implicit" -> "465";
            case "required" -> "587";
            default -> "25";
        };
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    boolean isOpen() {
        return !host.isEmpty();
    }

    InternetAddress from() throws AddressException {
        return new InternetAddress(sender, true);
    }

    /** The bare address that letters are from; empty where it cannot be read: then no letter goes, and says why. */
    Optional<String> address() {
        try {
            return Optional.of(from().getAddress());
        } catch (AddressException unreadable) {
            return Optional.empty();
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("implicit")));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("required")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("required")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
