package org.arasan.material.check;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.Refusal;

/** An address on the web that may be linked to: http or https, with a host, without a name and password in it. */
public record LinkAddress(String text, String host) {

    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#@:\\s]+)(:\\d{1,5})?([/?#]\\S*)?");

    /** Refuses every other address, at {@code address}. */
    public static LinkAddress of(String raw) {
        Matcher parts = PARTS.matcher(raw == null ? "" : raw.strip());
        if (!parts.matches() || raw.length() > LONGEST) {
            throw no();
        }
        try {
            String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String rest = (parts.group(3) == null ? "" : parts.group(3)) + (parts.group(4) == null ? "" : parts.group(4));
            URI whole = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + rest);
            if (whole.getHost() == null) {
                throw no();
            }
            return new LinkAddress(whole.toASCIIString(), host);
        } catch (URISyntaxException | IllegalArgumentException broken) {
            throw no();
        }
    }

    private static Refusal no() {
        return Refusal.invalid("material.address").at("address");
    }
}
