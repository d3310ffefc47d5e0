package org.arasan.bench;

import java.io.IOException;
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
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;
import org.arasan.launch.Database;
import org.arasan.system.BadPostOffice;

/** Ten thousand letters through a mail server on loopback: one that takes all, and one that now and then hangs up before it answers. */
final class NoticesBenchmark implements Benchmark {

    private static final int LETTERS = 10_000;
    /** Of a thousand letters so many are not answered. */
    private static final int DROPPED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        int port = Database.freePort();
        Running running = place.start(Map.of("ARASAN_TEST_CLOCK", "true", "ARASAN_SMTP_HOST", "127.0.0.1", "ARASAN_SMTP_PORT", String.valueOf(port)));
        Api api = running.administrator();
        List<List<String>> rows = new ArrayList<>();
        rows.add(sent(place, api, "a server that takes all", new BadPostOffice(port, to -> "250 taken")));
        Random random = new Random(6);
        rows.add(sent(place, api, "one that hangs up", new BadPostOffice(port, to -> random.nextInt(1000) < DROPPED ? BadPostOffice.HANG_UP : "250 taken")));
        return List.of(new Table(List.of("to", "letters", "seconds", "letters a second", "handed over", "answered twice", "lost", "numbers"), rows));
    }

    private static List<String> sent(BenchPlace place, Api api, String name, BadPostOffice office) throws IOException, SQLException, InterruptedException {
        try (office) {
            long first = write(place);
            long start = System.nanoTime();
            api.put("letters/" + first + "/again", null).ok();
            while (api.get("letters/state").ok().object().getInt("waiting") > 0) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("letters still wait after " + PATIENCE);
                }
                Thread.sleep(200);
                if (due(place) == 0) {
                    api.post("clock/movement", Map.of("by", "PT1M")).ok();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Integer> answered = new HashMap<>();
            office.answered().forEach(number -> answered.merge(number, 1, Integer::sum));
            return List.of(name, String.valueOf(LETTERS), String.format(Locale.ROOT, "%.1f", seconds), String.format(Locale.ROOT, "%.0f", LETTERS / seconds),
                    String.valueOf(office.seen().size()), String.valueOf(answered.values().stream().filter(each -> each > 1).count()),
                    String.valueOf(LETTERS - answered.size()), String.valueOf(office.numbers().size()));
        }
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
                told as (insert into notice (id, version, mailbox_id, kind, about, words, page, at)
                    select nextval('notice_seq'), 0, id, 'LESSON_OFF', 'lesson 1', '{Еңбек құқығы,бейсенбі 10:00}', '/member/days.xhtml', now() from boxes returning id, mailbox_id),
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
