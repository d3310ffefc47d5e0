package org.arasan.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A mail server with a will of its own: it answers each letter as it is told to, or hangs up instead. */
final class BadPostOffice implements AutoCloseable {

    /** Instead of an answer to a letter: the line falls when the whole of it is there. */
    static final String HANG_UP = "";

    private final ServerSocket door;
    private final Function<String, String> answers;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** @param answers what it says to a letter, of which it is told the recipient, such as {@code 250 taken} */
    BadPostOffice(Function<String, String> answers) throws IOException {
        this.answers = answers;
        door = new ServerSocket(PostOffice.PORT, 10, InetAddress.getLoopbackAddress());
        Thread clerk = new Thread(this::serve, "bad post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    /** The whole of every letter that came, whatever was answered. */
    List<String> seen() {
        return List.copyOf(seen);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                converse(new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)), caller.getOutputStream());
            } catch (IOException gone) {
                // the caller has hung up, or the door is shut
            }
        }
    }

    private void converse(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 bad post office");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "DATA" -> {
                    say(out, "354 go on");
                    seen.add(letter(in));
                    String answer = answers.apply(recipient);
                    if (answer.equals(HANG_UP)) {
                        return;
                    }
                    say(out, answer);
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                case "RCPT" -> {
                    recipient = line.replaceFirst(".*<(.*)>.*", "$1");
                    say(out, "250 ok");
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
