package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectPackages;

/** What is in no suite does not run. */
class SuitesIT {

    private static final Path CLASSES = Path.of("target/test-classes");

    @Test
    void everyTestOfTheWholeSystemIsInASuite() throws IOException, ClassNotFoundException {
        Set<String> suites = new TreeSet<>();
        for (String suite : Set.of("org.arasan.ClusterSuite", "org.arasan.DescriptionSuite", "org.arasan.ScreensSuite", "org.arasan.ServerSuite")) {
            suites.addAll(Set.of(Class.forName(suite).getAnnotation(SelectPackages.class).value()));
        }
        try (Stream<Path> files = Files.walk(CLASSES)) {
            Set<String> packages = files.filter(file -> file.toString().endsWith("IT.class"))
                    .map(file -> CLASSES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(suites, packages);
        }
    }
}
