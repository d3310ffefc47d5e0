package org.arasan.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page behind a sign-in, with rows of the examples in its address. */
final class Pages {

    private static final Path FOLDER = Path.of("../web/src/main/webapp");
    /** By which pages name rows in their addresses. */
    private static final Pattern ROW = Pattern.compile("\\b(id|intake|resort|stay|member|lesson|hour|room|voucher)\\b");

    private Pages() {
    }

    /** Each page with each row, and with every kind of row for an id that says no more. */
    static List<String> withForeignRows(Stage stage) {
        Map<String, Object> rows = rows(stage);
        List<String> all = new ArrayList<>();
        for (String page : pages()) {
            all.add(page);
            for (String name : named(page)) {
                if (name.equals("id")) {
                    rows.values().forEach(row -> all.add(page + "?id=" + row));
                } else if (rows.containsKey(name)) {
                    all.add(page + "?" + name + "=" + rows.get(name));
                }
            }
            all.add(page + "?q=" + URLEncoder.encode("асым", StandardCharsets.UTF_8));
        }
        return all;
    }

    private static Map<String, Object> rows(Stage stage) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String name : List.of("stay", "member", "resort", "lesson", "hour", "room")) {
            rows.put(name, stage.get(name));
        }
        rows.put("intake", stage.get("house.intake"));
        rows.put("voucher", stage.get("new.applied"));
        return rows;
    }

    private static List<String> pages() {
        try (Stream<Path> files = Stream.of("admin", "cure", "office", "doctor", "member", "trainer").map(FOLDER::resolve).filter(Files::exists)
                .flatMap(Pages::listed)) {
            return files.map(FOLDER::relativize).map(Path::toString).sorted().toList();
        }
    }

    private static Stream<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of rows that the page has anything to do with. */
    private static TreeSet<String> named(String page) {
        try {
            TreeSet<String> names = new TreeSet<>();
            ROW.matcher(Files.readString(FOLDER.resolve(page))).results().forEach(each -> names.add(each.group()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
