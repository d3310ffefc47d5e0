package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.programme.ProgrammeKind;
import org.junit.jupiter.api.Test;

/** No word of what is written for all kinds of programme names one: neither code nor pages, neither scripts nor texts. */
class NamelessKindsTest {

    private static final Set<String> READ = Set.of("java", "xhtml", "properties", "js", "css", "sql", "xml");

    @Test
    void nothingOutsideItsOwnFoldersNamesAKind() throws IOException {
        List<ProgrammeKind> kinds = kinds();
        assertFalse(kinds.isEmpty());
        Set<String> named = new TreeSet<>();
        for (String module : List.of("../ejb", "../web", "../scheduler")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main"))) {
                files.filter(each -> READ.contains(each.toString().replaceFirst(".*\\.", ""))).forEach(each -> look(each, kinds, named));
            }
        }
        assertEquals("", String.join("\n", named));
    }

    private static void look(Path file, List<ProgrammeKind> kinds, Set<String> named) {
        String text = text(file);
        for (ProgrammeKind kind : kinds) {
            boolean perhaps = text.contains(kind.code()) || text.contains(kind.bundle());
            if (perhaps && !owns(kind, file.toString().replace('\\', '/')) && names(kind).matcher(text).find()) {
                named.add(file + " names the kind " + kind.code());
            }
        }
    }

    /** The folders of its package, in every module, and its bundle. */
    private static boolean owns(ProgrammeKind kind, String file) {
        String folder = kind.getClass().getPackageName().replaceFirst("org\\.arasan\\.kind\\.([a-z]+).*", "$1");
        return file.contains("/kind/" + folder + "/") || file.matches(".*/texts/" + kind.bundle() + "(_..)?\\.properties");
    }

    private static Pattern names(ProgrammeKind kind) {
        return Pattern.compile("(?<![\\p{L}\\d_-])(" + Pattern.quote(kind.code()) + "|" + Pattern.quote(kind.bundle()) + ")(?![\\p{L}\\d_-])");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProgrammeKind> kinds() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.arasan.kind").stream()
                .filter(each -> each.isAssignableTo(ProgrammeKind.class)).map(NamelessKindsTest::made).collect(Collectors.toList());
    }

    private static ProgrammeKind made(JavaClass type) {
        try {
            return (ProgrammeKind) type.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
