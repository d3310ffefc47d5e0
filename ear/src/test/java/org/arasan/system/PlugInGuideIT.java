package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on writing a kind of programme shows what {@link PlugInsIT} deploys, and that needs nothing but the SPI. */
class PlugInGuideIT {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^`(ear/src/test/[^`]+)`\n\n```[a-z]+\n(.*?)\n```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @Test
    void everyBlockOfThePageStandsInTheFileThatItNames() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(PROJECT.resolve("docs/plug-ins.md"))).results().toList();
        Set<String> shown = new TreeSet<>();
        for (MatchResult block : blocks) {
            assertTrue(Files.readString(PROJECT.resolve(block.group(1))).contains(block.group(2)), () -> "not in " + block.group(1) + ":\n" + block.group(2));
            shown.add(block.group(1).replaceFirst(".*/", ""));
        }
        assertEquals(Set.of("Yoga.java", "Greetings.java", "yoga_kk.properties", "beans.xml"), shown);
    }

    @Test
    void theKindIsWrittenAgainstTheInterfaceAlone() throws IOException {
        Set<String> strange = new TreeSet<>();
        try (Stream<Path> files = Files.list(PROJECT.resolve("ear/src/test/java/kz/example/yoga"))) {
            for (Path each : files.toList()) {
                IMPORT.matcher(Files.readString(each)).results().map(found -> found.group(1))
                        .filter(name -> !name.matches("java\\..*|jakarta\\.enterprise\\..*|org\\.arasan\\.programme\\..*|org\\.arasan\\.Refusal"))
                        .forEach(strange::add);
                assertEquals(-1, Files.readString(each).replaceAll("(?m)^(import|package) .*$", "").indexOf("org.arasan."), each::toString);
            }
        }
        assertEquals(Set.of(), strange);
    }
}
