package app.seojae.ui.kit.look;

import app.seojae.ui.kit.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.paint.Color;

/** The contrasts found on some screens, one line a pair of colours. */
public final class ContrastTable {

    public static final double LEAST_OF_WORDS = 4.5;
    public static final double LEAST_OF_ICONS = 3;

    private static final int MOST_NAMES = 4;

    private final Map<Pair, Uses> words = new TreeMap<>(Comparator.comparing(Pair::toString));
    private final TreeSet<String> screens = new TreeSet<>();

    private record Pair(
            Theme theme, boolean icon, boolean disabled, String colour, String ground) {}

    private static final class Uses {
        private double ratio;
        private final TreeSet<String> names = new TreeSet<>();
        private String example = "";
    }

    /** Adds what was found on a screen. */
    public void add(Theme theme, String screen, List<WordContrast.Found> found) {
        screens.add(screen);
        for (WordContrast.Found one : found) {
            Pair pair =
                    new Pair(
                            theme,
                            one.icon(),
                            one.disabled(),
                            hex(one.colour()),
                            hex(one.ground()));
            Uses uses = words.computeIfAbsent(pair, p -> new Uses());
            uses.ratio = one.ratio();
            uses.names.add(one.name());
            if (uses.example.isEmpty()) {
                uses.example = one.words();
            }
        }
    }

    /** What stands out too little, but for what cannot be used now. */
    public List<String> weak() {
        List<String> weak = new ArrayList<>();
        words.forEach(
                (pair, uses) -> {
                    if (!pair.disabled() && uses.ratio < least(pair)) {
                        weak.add(line(pair, uses));
                    }
                });
        return weak;
    }

    private static double least(Pair pair) {
        return pair.icon() ? LEAST_OF_ICONS : LEAST_OF_WORDS;
    }

    /** The whole table. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# Contrast of every screen\n\n")
                .append(
                        "Made by `ScreenReport contrast` (test sources), which draws each screen in both")
                .append(" themes and compares each word and icon with what is behind it.\n")
                .append(
                        "Words need 4.5 : 1, icons 3 : 1 (WCAG 2). Colours are as they come out, with")
                .append(" opacities worked in; one line a pair of colours, the weakest first.\n\n")
                .append("Screens: ")
                .append(String.join(", ", screens))
                .append(".\n");
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            section(text, "Words, " + name, p -> p.theme() == theme && !p.icon() && !p.disabled());
            section(text, "Icons, " + name, p -> p.theme() == theme && p.icon() && !p.disabled());
            section(text, "Not usable now, " + name, p -> p.theme() == theme && p.disabled());
        }
        return text.toString();
    }

    private void section(
            StringBuilder text, String title, java.util.function.Predicate<Pair> which) {
        text.append("\n## ").append(title).append("\n\n");
        text.append("| ratio | colour | on | where |\n|---|---|---|---|\n");
        words.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .sorted(Comparator.comparingDouble(one -> one.getValue().ratio))
                .forEach(one -> text.append(line(one.getKey(), one.getValue())).append("\n"));
    }

    private static String line(Pair pair, Uses uses) {
        String names =
                String.join(
                        ", ",
                        uses.names.stream().limit(MOST_NAMES).map(n -> "`" + n + "`").toList());
        return String.format(
                Locale.ROOT,
                "| %.2f | %s | %s | %s%s |",
                uses.ratio,
                pair.colour(),
                pair.ground(),
                names,
                uses.names.size() > MOST_NAMES
                        ? " and " + (uses.names.size() - MOST_NAMES) + " more"
                        : "");
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
