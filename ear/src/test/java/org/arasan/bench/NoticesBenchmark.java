package org.arasan.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;

/** Ten thousand letters to GreenMail on loopback: by a line that holds, and by one that falls now and then, at any place of a letter. */
final class NoticesBenchmark implements Benchmark {

    private static final int LETTERS = 10_000;
    /** The line falls at so many letters of a thousand. */
    private static final int FALLS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** It asks the database and not the server, and seldom, so as not to be measured itself. */
    private static final Duration LOOK = Duration.ofMillis(500);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        // as the server is told (arasan.cli): GreenMail reads letters by the same library, on the same two processors
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        try (FallingLine line = new FallingLine(new Random(6))) {
            Running running = place.start(Map.of("ARASAN_TEST_CLOCK", "true", "ARASAN_SMTP_HOST", "127.0.0.1", "ARASAN_SMTP_PORT", String.valueOf(line.port())));
            Api api = running.administrator();
            rows.add(sent(place, api, "by a line that holds", line, 0));
            rows.add(sent(place, api, "by one that falls", line, FALLS));
        }
        return List.of(new Table(List.of("10000 letters", "seconds", "letters a second", "lost", "sent again after the answer", "line fell",
                "taken, not answered", "of these came again", "came again beside these"), rows));
    }

    private static List<String> sent(BenchPlace place, Api api, String name, FallingLine line, int falls) throws Exception {
        GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        office.start();
        try {
            line.lead(office.getSmtp().getPort(), falls);
            double seconds = send(place, api);
            Map<String, Integer> came = new HashMap<>();
            for (MimeMessage each : office.getReceivedMessages()) {
                came.merge(each.getMessageID(), 1, Integer::sum);
            }
            Set<String> twice = came.keySet().stream().filter(each -> came.get(each) > 1).collect(Collectors.toSet());
            Set<String> unanswered = line.unanswered();
            return Stream.concat(Stream.of(name, String.format(Locale.ROOT, "%.1f", seconds)), LongStream.of(Math.round(LETTERS / seconds), LETTERS - came.size(),
                    line.afterAnswer(), line.fallen(), unanswered.size(), unanswered.stream().filter(twice::contains).count(),
                    twice.stream().filter(each -> !unanswered.contains(each)).count()).mapToObj(String::valueOf)).toList();
        } finally {
            office.stop();
        }
    }

    /** How many seconds it takes until none waits; a letter that is tried again in a minute is not waited for. */
    private static double send(BenchPlace place, Api api) throws SQLException, InterruptedException {
        long first = write(place);
        long start = System.nanoTime();
        api.put("letters/" + first + "/again", null).ok();
        while (waiting(place) > 0) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("letters still wait after " + PATIENCE);
            }
            Thread.sleep(LOOK.toMillis());
            if (due(place) == 0) {
                api.post("clock/movement", Map.of("by", "PT1M")).ok();
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long waiting(BenchPlace place) throws SQLException {
        return number(place, "select count(*) from letter where state in ('WAITING', 'TAKEN')");
    }

    private static long due(BenchPlace place) throws SQLException {
        return number(place, "select count(*) from letter where state = 'TAKEN' or state = 'WAITING' and due <= now() "
                + "+ (select ahead_millis from clock_offset) * interval '1 millisecond'");
    }

    /** Letters to as many colleagues, all due; one of them has failed, so that somebody can ask for it again and wake the post up. */
    private static long write(BenchPlace place) throws SQLException {
        execute(place, """
                with people as (insert into account (id, version, login, name, language, state)
                    select nextval('account_seq'), 0, gen_random_uuid() || '@bench.arasan.example', 'Оқушы ' || n, 'KK', 'INVITED'
                    from generate_series(1, %d) n returning id),
                boxes as (insert into mailbox (id, version, account_id, zone, without, quiet_from, quiet_until, daily)
                    select nextval('mailbox_seq'), 0, id, 'Asia/Almaty', '{}', '22:00', '08:00', false from people returning id),
                told as (insert into notice (id, version, mailbox_id, kind, about, language, words, page, at)
                    select nextval('notice_seq'), 0, id, 'LESSON_OFF', 'lesson 1', 'KK', '{Еңбек құқығы,бейсенбі 10:00}', '/member/days.xhtml', now() from boxes returning id, mailbox_id),
                letters as (insert into letter (id, version, mailbox_id, channel, message_id, state, due, attempt)
                    select nextval('letter_seq'), 0, mailbox_id, 'email', gen_random_uuid() || '@bench', 'WAITING', '2020-01-01', 0 from told returning id, mailbox_id)
                insert into letter_notice (letter_id, notice_id) select letters.id, told.id from letters join told using (mailbox_id)""".formatted(LETTERS));
        execute(place, """
                update letter set state = 'FAILED', ended_at = now(), code = 'post.refused', args = '{x}'
                where id = (select max(id) from letter where state = 'WAITING')""");
        return number(place, "select max(id) from letter where state = 'FAILED'");
    }

    private static void execute(BenchPlace place, String sql) throws SQLException {
        try (Connection connection = place.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(BenchPlace place, String sql) throws SQLException {
        try (Connection connection = place.database().connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
