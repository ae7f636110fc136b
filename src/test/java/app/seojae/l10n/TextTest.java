package app.seojae.l10n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.ProblemKind;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.paper.Status;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every constant has words in each language, with the same arguments, and is used. */
class TextTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveEveryConstantAndNoOther() throws IOException {
        Set<String> constants =
                Arrays.stream(Text.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(constants, new TreeSet<>(words("ko").keySet()));
        assertEquals(constants, new TreeSet<>(words("en").keySet()));
    }

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        Map<String, String> english = words("en");
        Set<String> dates = Set.of("DAY", "MONTH");
        Map<String, Set<String>> differing = new TreeMap<>();
        words("ko")
                .forEach(
                        (key, korean) -> {
                            Set<String> arguments = arguments(korean);
                            if (!dates.contains(key)
                                    && !arguments.equals(
                                            arguments(english.getOrDefault(key, "")))) {
                                differing.put(key, arguments);
                            }
                        });
        assertEquals(Map.of(), differing);
    }

    @Test
    void sentencesAreClean() throws IOException {
        for (String language : List.of("ko", "en")) {
            List<String> unclean =
                    words(language).entrySet().stream()
                            .filter(
                                    word ->
                                            word.getValue().isBlank()
                                                    || word.getValue().contains("  ")
                                                    || word.getValue().endsWith(":"))
                            .map(Map.Entry::getKey)
                            .toList();
            assertEquals(List.of(), unclean, language);
        }
    }

    @Test
    void everyConstantIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Text.java"))
                            .toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> used = new TreeSet<>();
        Matcher matcher = Pattern.compile("Text\\s*\\.\\s*([A-Z][A-Z0-9_]+)").matcher(code);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        Arrays.stream(Status.values()).map(status -> Text.of(status).name()).forEach(used::add);
        Arrays.stream(BackupKind.values()).map(kind -> Text.of(kind).name()).forEach(used::add);
        List<String> unused =
                Arrays.stream(Text.values())
                        .map(Enum::name)
                        .filter(
                                name ->
                                        !name.startsWith("PROBLEM_")
                                                && !name.startsWith("COLOUR_")
                                                && !used.contains(name))
                        .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyKindOfProblemHasASentence() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertEquals("PROBLEM_" + kind.name(), Text.of(kind).name());
        }
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("resources/l10n/" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }

    private static Set<String> arguments(String sentence) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(sentence);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }
}
