package org.arasan.bench.load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Overhears what the server says to an embedded database, by the database's own log. */
public final class Statements {

    private static final Pattern RECORD = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)\\] (\\w+): {1,2}(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]+: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");
    /** The log is written by other processes: this long after the last statement it is complete. */
    private static final long SETTLING_MILLIS = 400;

    /** One statement: {@code $1} and so on stand for the parameters, which are text or null. */
    public record Statement(String sql, List<String> parameters) {

        public boolean is(String word) {
            return sql.regionMatches(true, 0, word, 0, word.length());
        }
    }

    private final Connection database;
    private final Path log;

    /** @param data the folder in which the embedded database writes its log */
    public Statements(Connection database, Path data) {
        this.database = database;
        this.log = data.resolve("postgresql.log");
    }

    /** The statements of what {@code request} sets off, transaction by transaction; the agenda's own watch is left out. */
    public List<Statement> of(Callable<?> request) throws Exception {
        tell("all");
        long from = Files.size(log);
        try {
            request.call();
        } finally {
            Thread.sleep(SETTLING_MILLIS);
            tell("none");
        }
        return transactions(read(from)).stream().filter(Statements::ofARequest).flatMap(List::stream).toList();
    }

    private void tell(String which) throws SQLException, InterruptedException {
        try (java.sql.Statement statement = database.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(SETTLING_MILLIS);
    }

    private String read(long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] news = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(news);
            return new String(news, StandardCharsets.UTF_8);
        }
    }

    private static List<List<Statement>> transactions(String text) {
        List<List<Statement>> done = new ArrayList<>();
        Map<String, List<Statement>> open = new LinkedHashMap<>();
        for (String record : text.split("\n(?!\t)")) {
            Matcher parts = RECORD.matcher(record);
            if (parts.matches()) {
                take(parts.group(2), parts.group(3), open.computeIfAbsent(parts.group(1), pid -> new ArrayList<>()));
                close(parts.group(1), open, done);
            }
        }
        done.addAll(open.values());
        return done;
    }

    private static void take(String kind, String text, List<Statement> transaction) {
        Matcher statement = EXECUTE.matcher(text);
        if (kind.equals("LOG") && statement.matches()) {
            transaction.add(new Statement(statement.group(1).replace("\n\t", "\n"), new ArrayList<>()));
        } else if (kind.equals("DETAIL") && !transaction.isEmpty()) {
            List<String> parameters = transaction.get(transaction.size() - 1).parameters();
            for (Matcher each = PARAMETER.matcher(text); each.find();) {
                parameters.add(each.group(2) == null ? null : each.group(2).replace("''", "'"));
            }
        }
    }

    private static void close(String pid, Map<String, List<Statement>> open, List<List<Statement>> done) {
        List<Statement> transaction = open.get(pid);
        if (!transaction.isEmpty() && (transaction.get(transaction.size() - 1).is("commit") || transaction.get(transaction.size() - 1).is("rollback"))) {
            done.add(open.remove(pid));
        }
    }

    /** The switching of the log is our own; nothing but the agenda's tables is its own watch; a booking that puts something on the agenda touches others as well. */
    private static boolean ofARequest(List<Statement> transaction) {
        return transaction.stream().noneMatch(each -> each.sql().contains("pg_reload_conf"))
                && transaction.stream().anyMatch(each -> !each.sql().contains("qrtz_") && !each.is("begin") && !each.is("commit")
                && !each.is("rollback") && !each.is("set ") && !each.is("show "));
    }
}
