package org.arasan.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One client's connection to the API: HTTP/1.1 kept alive on a socket of its own, so lean that the client is not what is measured. Not
 * for several threads.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    /** The server hangs up on who says nothing for a minute. */
    private static final long SILENCE_NANOS = 30_000_000_000L;

    private final URI address;
    private final String head;
    private final InetAddress from;
    private Socket socket;
    private InputStream in;
    private long spoken;

    /** @param token a personal access token, or null */
    public Wire(String address, String token) {
        this(address, token, null);
    }

    /** @param from the client's own address, or null for any: to a server on this machine everybody may be another 127.x.y.z */
    public Wire(String address, String token, InetAddress from) {
        this.from = from;
        this.address = URI.create(address);
        this.head = "Host: " + this.address.getAuthority() + "\r\nAccept-Language: en\r\nContent-Type: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    public Reply get(String path) throws IOException {
        return send("GET", path, "", "");
    }

    public Reply put(String path, String json) throws IOException {
        return send("PUT", path, json, "");
    }

    public Reply post(String path, String json) throws IOException {
        return send("POST", path, json, "");
    }

    /** The same under a key by which a retry is known to be one. */
    public Reply post(String path, String json, String idempotencyKey) throws IOException {
        return send("POST", path, json, "Idempotency-Key: " + idempotencyKey + "\r\n");
    }

    private Reply send(String method, String path, String json, String more) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String target = path.startsWith("/") ? path : "/api/v1/" + path;
        byte[] first = (method + " " + target + " HTTP/1.1\r\n" + head + more + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream(first.length + body.length);
        all.writeBytes(first);
        all.writeBytes(body);
        try {
            connect();
            all.writeTo(socket.getOutputStream());
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void connect() throws IOException {
        if (System.nanoTime() - spoken > SILENCE_NANOS) {
            close();
        }
        spoken = System.nanoTime();
        if (socket == null) {
            socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort(), from, 0);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
    }

    private Reply read() throws IOException {
        String status = line();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        byte[] body = headers.containsKey("transfer-encoding") ? chunks()
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Reply(Integer.parseInt(status.substring(9, 12)), headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("the server hung up");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
