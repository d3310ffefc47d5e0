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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mail server with a will of its own: it answers each letter as it is told to, or hangs up instead. */
public final class BadPostOffice implements AutoCloseable {

    /** Instead of an answer to a letter: the line falls when the whole of it is there. */
    public static final String HANG_UP = "";

    private final ServerSocket door;
    private final Function<String, String> answers;
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();

    BadPostOffice(Function<String, String> answers) throws IOException {
        this(PostOffice.PORT, answers);
    }

    /** @param answers what it says to a letter, of which it is told the recipient, such as {@code 250 taken} */
    public BadPostOffice(int port, Function<String, String> answers) throws IOException {
        this.answers = answers;
        door = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread clerk = new Thread(this::serve, "bad post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    /** The whole of every letter that came, whatever was answered. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** The numbers of those that it has said it has, as often as it said so. */
    public List<String> answered() {
        return List.copyOf(answered);
    }

    /** The numbers of all that came. */
    public Set<String> numbers() {
        return seen.stream().map(BadPostOffice::number).collect(Collectors.toSet());
    }

    private static String number(String letter) {
        return letter.lines().filter(line -> line.startsWith("Message-ID: ")).findFirst().orElseThrow();
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
                    String letter = letter(in);
                    seen.add(letter);
                    String answer = answers.apply(recipient);
                    if (answer.equals(HANG_UP)) {
                        return;
                    }
                    say(out, answer);
                    if (answer.startsWith("2")) {
                        answered.add(number(letter));
                    }
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
