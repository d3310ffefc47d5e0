package org.arasan.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * The line to a mail server, which falls at random: before a letter, within it, between its end and the answer, after the answer. It writes down which
 * letters the caller has been told are taken, by their numbers, and which the server has taken without the caller's knowing.
 */
final class FallingLine implements AutoCloseable {

    private static final String NUMBER = "Message-ID: ";
    /** So many lines of a letter get through where the line falls within it. */
    private static final int HALF = 10;

    private enum Place { NOWHERE, BEFORE, WITHIN, UNANSWERED, AFTER }

    private final ServerSocket door;
    private final Random random;
    private volatile int server;
    private volatile int ofAThousand;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> unanswered = new HashSet<>();
    private int fallen;
    private int afterAnswer;

    FallingLine(Random random) throws IOException {
        this.random = random;
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread relay = new Thread(this::serve, "falling line");
        relay.setDaemon(true);
        relay.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Leads to the server at that port from now on, and falls at so many letters of a thousand; forgets what it has written down. */
    synchronized void lead(int to, int falls) {
        server = to;
        ofAThousand = falls;
        answered.clear();
        unanswered.clear();
        fallen = 0;
        afterAnswer = 0;
    }

    /** How often it fell. */
    synchronized int fallen() {
        return fallen;
    }

    /** Letters that came once more though the caller had been told that they are taken. */
    synchronized int afterAnswer() {
        return afterAnswer;
    }

    /** The numbers of those that the server took and of which the caller was not told. */
    synchronized Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept(); Socket office = new Socket(InetAddress.getLoopbackAddress(), server)) {
                caller.setTcpNoDelay(true);
                office.setTcpNoDelay(true);
                converse(new End(caller), new End(office));
            } catch (IOException gone) {
                // the caller has hung up, or the door is shut
            }
        }
    }

    private void converse(End caller, End office) throws IOException {
        office.answer(caller);
        Place place = Place.NOWHERE;
        for (String line = caller.read(); line != null; line = caller.read()) {
            String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
            if (verb.equals("MAIL")) {
                place = random.nextInt(1000) < ofAThousand ? Place.values()[1 + random.nextInt(4)] : Place.NOWHERE;
            }
            if (verb.equals("RCPT") && place == Place.BEFORE) {
                fall();
                return;
            }
            office.write(line);
            office.flush();
            String said = office.answer(caller);
            if (verb.equals("DATA") && said.startsWith("354") && !letter(caller, office, place)) {
                fall();
                return;
            }
        }
    }

    /** Whether the line stands after it. */
    private boolean letter(End caller, End office, Place place) throws IOException {
        String number = "";
        int lines = 0;
        for (String line = caller.read(); line != null; line = caller.read()) {
            number = line.startsWith(NUMBER) ? line.substring(NUMBER.length()) : number;
            if (place == Place.WITHIN && ++lines > HALF) {
                return false;
            }
            office.write(line);
            if (line.equals(".")) {
                break;
            }
        }
        office.flush();
        return ends(caller, office, place, number);
    }

    private synchronized boolean ends(End caller, End office, Place place, String number) throws IOException {
        if (answered.contains(number)) {
            afterAnswer++;
        }
        if (place == Place.UNANSWERED) {
            if (office.answer(null).startsWith("250")) {
                unanswered.add(number);
            }
            return false;
        }
        if (office.answer(caller).startsWith("250")) {
            answered.add(number);
        }
        return place != Place.AFTER;
    }

    private synchronized void fall() {
        fallen++;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One end of the line; letters go through it as they are, octet for octet. */
    private static final class End {

        private final BufferedReader in;
        private final OutputStream out;

        private End(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = new BufferedOutputStream(socket.getOutputStream());
        }

        private String read() throws IOException {
            return in.readLine();
        }

        private void write(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        private void flush() throws IOException {
            out.flush();
        }

        /** Reads a whole answer and passes it on, where there is somebody to hear it. */
        private String answer(End to) throws IOException {
            String line = read();
            while (line != null) {
                if (to != null) {
                    to.write(line);
                }
                if (line.length() < 4 || line.charAt(3) != '-') {
                    break;
                }
                line = read();
            }
            if (to != null) {
                to.flush();
            }
            if (line == null) {
                throw new IOException("the server has hung up");
            }
            return line;
        }
    }
}
