package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words stand out from the grounds they stand on, by WCAG 2's measure. */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("-sj-([a-z-]+):\\s*#([0-9a-f]{6});");

    /** Each word's colour with the grounds the sheets put it on. */
    private static final Map<String, List<String>> USES =
            Map.of(
                    "ink", List.of("bg", "panel", "card", "easy", "accent-ground", "hover", "mark"),
                    "muted", List.of("bg", "panel", "card", "accent-ground", "hover"),
                    "accent", List.of("bg", "panel", "card", "easy", "accent-ground"),
                    "easy-ink", List.of("easy"),
                    "ok", List.of("bg", "card", "accent-ground", "hover"),
                    "bad", List.of("bg", "card", "bad-ground"),
                    "bg", List.of("ink"),
                    "on-accent", List.of("accent", "accent-strong"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyWordCanBeRead(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        List<String> weak =
                USES.entrySet().stream()
                        .flatMap(use -> use.getValue().stream().map(g -> List.of(use.getKey(), g)))
                        .filter(pair -> contrast(colours, pair) < LEAST)
                        .map(pair -> pair + " %.2f".formatted(contrast(colours, pair)))
                        .sorted()
                        .toList();
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light,dark", "dark,light"})
    void bothThemesNameTheSameColours(String pair) throws IOException {
        String[] themes = pair.split(",");
        assertEquals(
                colours(themes[0]).keySet().stream().sorted().toList(),
                colours(themes[1]).keySet().stream().sorted().toList());
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream("/css/" + theme + ".css")) {
            Matcher matcher =
                    COLOUR.matcher(
                            new String(
                                    Objects.requireNonNull(in).readAllBytes(),
                                    StandardCharsets.UTF_8));
            Map<String, Integer> colours = new HashMap<>();
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return colours;
        }
    }

    private static double contrast(Map<String, Integer> colours, List<String> pair) {
        double[] l =
                pair.stream()
                        .mapToDouble(name -> luminance(Objects.requireNonNull(colours.get(name))))
                        .toArray();
        return (Math.max(l[0], l[1]) + 0.05) / (Math.min(l[0], l[1]) + 0.05);
    }

    private static double luminance(int rgb) {
        double[] c =
                Stream.of(rgb >> 16, rgb >> 8, rgb)
                        .mapToDouble(v -> (v & 255) / 255.0)
                        .map(v -> v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }
}
