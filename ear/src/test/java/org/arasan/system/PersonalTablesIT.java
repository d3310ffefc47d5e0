package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.member.PersonalData;
import org.junit.jupiter.api.Test;

/**
 * Whatever table refers to a member, directly or by way of another, is shown in the member's export and made anonymous with the member.
 * Whoever adds such a table is told so here.
 */
@WholeSystem
class PersonalTablesIT {

    /** Tables that refer to a person and yet hold nothing of theirs, each with the reason. */
    private static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry("erasure", "says that a number was erased, when, by whom and why; written by the erasure itself"),
            Map.entry("report_rule", "refers to the account of the administrator who set it, never to a guest's"),
            Map.entry("retention_rule", "refers to the account of the administrator who set it, never to a guest's"),
            Map.entry("trainer", "refers to the account of a colleague, never to a guest's"),
            Map.entry("trainer_language", "of a trainer"),
            Map.entry("trainer_topic", "of a trainer"),
            Map.entry("trainer_on_site", "of a trainer"),
            Map.entry("lesson", "of a trainer and a group; who was there stands in attendance"),
            Map.entry("academic_hour", "of a lesson"),
            Map.entry("plan_run", "names rows by their ids until it is decided, and nobody; refers to the accounts of the colleagues who asked and decided"),
            Map.entry("lesson_move", "of a lesson; refers to the account of the colleague who moved it, never to a guest's"),
            Map.entry("room_turn", "refers to the account of the colleague who made a room ready, never to a guest's"),
            Map.entry("trainer_region", "of a trainer"),
            Map.entry("trainer_weekly_hours", "of a trainer"),
            Map.entry("trainer_absence", "of a trainer"),
            Map.entry("substitution", "of two trainers and a lesson; refers to accounts of colleagues, never to a guest's"),
            Map.entry("survey_answer", "of a lesson and its trainer; nothing leads from it to whoever gave it"));

    @Test
    void everyTableThatLeadsToAMemberIsSomebodys(House house) throws Exception {
        Map<String, String> covered = covered();
        Map<String, Set<String>> referring = referring(house);
        Set<String> reached = new HashSet<>(Set.of("member"));
        Set<String> forgotten = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            for (String table : referring.getOrDefault(ahead.pop(), Set.of())) {
                if (reached.add(table)) {
                    ahead.push(table);
                    if (!covered.containsKey(table) && !NOT_PERSONAL.containsKey(table)) {
                        forgotten.add(table);
                    }
                }
            }
        }
        assertEquals(Set.of(), forgotten, "Let a PersonalData show and erase these tables, or say here why they hold nothing of a person");
        assertTrue(reached.containsAll(Set.of("stay", "stay_event", "voucher", "voucher_step", "certificate_file",
                "attendance")), reached::toString);
        Set<String> known = tables(house);
        assertEquals(Set.of(), covered.keySet().stream().filter(table -> !known.contains(table)).collect(Collectors.toSet()),
                "no such table");
    }

    /** Which part of the house answers for a table. */
    private static Map<String, String> covered() throws Exception {
        Map<String, String> covered = new HashMap<>();
        for (Class<?> part : parts()) {
            Constructor<?> constructor = part.getDeclaredConstructor();
            constructor.setAccessible(true);
            for (String table : ((PersonalData) constructor.newInstance()).tables()) {
                String other = covered.put(table, part.getSimpleName());
                assertTrue(other == null, () -> table + " is claimed by " + other + " and " + part.getSimpleName());
            }
        }
        return covered;
    }

    private static Set<Class<?>> parts() throws Exception {
        URI place = PersonalData.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return parts(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return parts(jar.getPath("/"));
        }
    }

    private static Set<Class<?>> parts(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/arasan"))) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .map(PersonalTablesIT::loaded).filter(type -> PersonalData.class.isAssignableFrom(type) && !type.isInterface())
                    .collect(Collectors.toSet());
        }
    }

    /** Without being initialised: most classes are of no interest here. */
    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, PersonalTablesIT.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError elsewhere) {
            return Object.class;
        }
    }

    /** By table, the tables with a foreign key to it. */
    private static Map<String, Set<String>> referring(House house) throws SQLException {
        Map<String, Set<String>> referring = new HashMap<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery("""
                        select distinct child.table_name, parent.table_name from information_schema.referential_constraints r
                        join information_schema.table_constraints child on child.constraint_name = r.constraint_name
                        join information_schema.table_constraints parent on parent.constraint_name = r.unique_constraint_name""")) {
            while (keys.next()) {
                referring.computeIfAbsent(keys.getString(2), table -> new HashSet<>()).add(keys.getString(1));
            }
        }
        return referring;
    }

    private static Set<String> tables(House house) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select table_name from information_schema.tables")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }
}
