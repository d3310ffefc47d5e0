package org.arasan;

import java.net.URI;

/** Where people reach this house from outside: the base of every link that leaves it, on paper, in a QR code or in the log. */
public final class PublicUrl {

    private PublicUrl() {
    }

    /** The absolute address of {@code path}; the environment's {@code ARASAN_PUBLIC_URL} says what stands before it. */
    public static String of(String path) {
        return base(System.getenv("ARASAN_PUBLIC_URL"), System.getenv("ARASAN_PORT")) + path;
    }

    /** The name of the machine that people reach. */
    public static String host() {
        return URI.create(of("/")).getHost();
    }

    static String base(String url, String port) {
        if (url == null || url.isBlank()) {
            return "http://localhost:" + (port == null || port.isBlank() ? "8080" : port.strip());
        }
        return url.strip().replaceAll("/+$", "");
    }
}
