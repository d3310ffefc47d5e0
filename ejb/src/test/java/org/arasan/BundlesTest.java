package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Five languages say the same things; no reader meets a key instead of a word. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+(,[^}]*)?}");

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z]*\\.[A-Z][A-Z0-9_]*");

    static Stream<Path> translations() throws IOException {
        Stream<Path> english = Files.list(FOLDER).filter(each -> !each.getFileName().toString().contains("_"));
        return english.flatMap(each -> Stream.of("kk", "ru", "ky", "uz")
                .map(language -> FOLDER.resolve(each.getFileName().toString().replace(".properties", "_" + language + ".properties")))).sorted();
    }

    static Stream<Path> bundles() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationSaysWhatEnglishSaysWithTheSamePlaceholders(Path translation) throws IOException {
        Path english = FOLDER.resolve(translation.getFileName().toString().replaceFirst("_..\\.", "."));
        assertEquals(placeholders(english), placeholders(translation));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrHoldsAnApostropheThatMessageFormatSwallows(Path bundle) throws IOException {
        for (Map.Entry<Object, Object> each : read(bundle).entrySet()) {
            assertFalse(each.getValue().toString().isBlank(), () -> bundle + " " + each.getKey() + " is empty");
            assertFalse(each.getValue().toString().contains("'"), () -> bundle + " " + each.getKey() + " has an ASCII apostrophe");
        }
    }

    /** Whoever moves an enumeration to another package takes its words along. */
    @Test
    void everyWordOfAnEnumerationLiesInTheBundleOfItsPackage() throws IOException {
        Set<String> enumerated = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.arasan")
                .stream().filter(JavaClass::isEnum).flatMap(BundlesTest::words).collect(Collectors.toSet());
        Set<String> strays = new TreeSet<>();
        for (Path english : bundles().filter(each -> !each.getFileName().toString().contains("_")).toList()) {
            String bundle = english.getFileName().toString().replace(".properties", ".");
            read(english).keySet().stream().map(Object::toString).filter(each -> WORD.matcher(each).matches()).map(bundle::concat)
                    .filter(each -> !enumerated.contains(each)).forEach(strays::add);
        }
        assertEquals(Set.of(), strays);
    }

    private static Stream<String> words(JavaClass type) {
        String name = type.getPackageName();
        String bundle = name.equals("org.arasan") ? "arasan" : name.substring(name.lastIndexOf('.') + 1);
        return Stream.of(type.reflect().getEnumConstants()).map(each -> bundle + "." + type.getSimpleName() + "." + ((Enum<?>) each).name());
    }

    private static Map<String, TreeSet<String>> placeholders(Path bundle) throws IOException {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        read(bundle).forEach((key, text) -> found.put(key.toString(), new TreeSet<>(
                PLACEHOLDER.matcher(text.toString()).results().map(each -> each.group().replaceAll(",.*", "}")).toList())));
        return found;
    }

    private static Properties read(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
