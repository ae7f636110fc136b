package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The packaged program's base sheet lacks the rules for some style classes: whatever has one of
 * those, or is the control of that name, would be drawn bare there and nowhere else.
 */
class StylesLeftOutTest {

    private static final Path LIST = Path.of("src/build/styles-left-out.txt");
    private static final Pattern WORD = Pattern.compile("[.#\"]([a-z][a-z0-9-]*)");

    private static Set<String> leftOut;
    private static JavaClasses house;

    @BeforeAll
    static void read() throws IOException {
        leftOut =
                Files.readAllLines(LIST).stream()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(leftOut.size() > 100, "the list was not read");
        house = House.read();
    }

    private static Set<String> among(Set<String> words) {
        words.retainAll(leftOut);
        return words;
    }

    @Test
    void noClassSpeaksOfOne() throws IOException {
        Set<String> found = new TreeSet<>();
        for (JavaClass one : house) {
            String file = "/" + one.getName().replace('.', '/') + ".class";
            try (InputStream in = StylesLeftOutTest.class.getResourceAsStream(file)) {
                StreamSupport.stream(
                                ClassFile.of()
                                        .parse(in.readAllBytes())
                                        .constantPool()
                                        .spliterator(),
                                false)
                        .filter(StringEntry.class::isInstance)
                        .map(entry -> ((StringEntry) entry).stringValue())
                        .filter(leftOut::contains)
                        .forEach(word -> found.add(word + " in " + one.getName()));
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void noControlOfThatNameIsUsed() {
        Set<String> found =
                house.stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass())
                        .filter(type -> type.getPackageName().matches("(javafx|atlantafx)\\..*"))
                        .map(type -> styleClass(type.getSimpleName()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.contains("menu-button"), "names are not read as style classes");
        assertEquals(Set.of(), among(found));
    }

    /** {@code MenuButton} is styled as {@code menu-button}. */
    private static String styleClass(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void noSheetOfOursNamesOne() throws IOException {
        Set<String> found = new TreeSet<>();
        try (DirectoryStream<Path> sheets =
                Files.newDirectoryStream(Path.of("resources/css"), "*.css")) {
            for (Path sheet : sheets) {
                Matcher word = WORD.matcher(Files.readString(sheet));
                while (word.find()) {
                    found.add(word.group(1));
                }
            }
        }
        assertTrue(found.contains("button"), "no words were found in the sheets");
        assertEquals(Set.of(), among(found));
    }

    @Test
    void eachHasRulesToLeaveOut() throws IOException {
        String sheet;
        try (InputStream in =
                StylesLeftOutTest.class.getResourceAsStream(
                        "/atlantafx/base/theme/primer-light.css")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> without =
                leftOut.stream()
                        .filter(
                                word ->
                                        !Pattern.compile("\\." + word + "(?![\\w-])")
                                                .matcher(sheet)
                                                .find())
                        .toList();
        assertEquals(List.of(), without);
    }
}
