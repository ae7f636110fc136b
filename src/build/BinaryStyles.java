import app.seojae.ui.kit.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Makes of the style sheets what a start reads: in JavaFX's own form, which is not parsed; all of
 * the scenes' sheets as one; and the base sheet without rules for what the program has not.
 *
 * <p>Arguments: the folder of the sheets, which gets the others too, and the list of the style
 * classes whose rules are left out of the base.
 */
final class BinaryStyles {

    private static final String VIEWER = "viewer";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private BinaryStyles() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Set<String> leftOut =
                Files.readAllLines(Path.of(args[1])).stream()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .collect(Collectors.toSet());
        for (Theme look : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            pack(folder, look.baseSheet(), base(look, leftOut));
            StringBuilder all = new StringBuilder();
            for (String name : look.sceneSheets()) {
                all.append(text(folder, name)).append('\n');
            }
            pack(folder, look.sceneSheet(), all.toString());
        }
        // The PDF viewer lays its own over those of its scene.
        pack(folder, VIEWER, text(folder, VIEWER));
    }

    private static String text(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name + ".css"));
    }

    private static void pack(Path folder, String name, String sheet) throws IOException {
        Path text = Files.writeString(Files.createTempFile(name, ".css"), sheet);
        Stylesheet.convertToBinary(text.toFile(), folder.resolve(name + ".bss").toFile());
        Files.delete(text);
    }

    private static String base(Theme look, Set<String> leftOut) throws IOException {
        String sheet;
        try (InputStream in = BinaryStyles.class.getResourceAsStream(look.library().getUserAgentStylesheet())) {
            sheet = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
        }
        StringBuilder kept = new StringBuilder();
        Matcher rule = RULE.matcher(sheet);
        int end = 0;
        while (rule.find()) {
            if (!sheet.substring(end, rule.start()).isBlank()) {
                throw new IOException("not a rule: " + sheet.substring(end, rule.start()));
            }
            end = rule.end();
            String selectors =
                    Arrays.stream(rule.group(1).split(","))
                            .filter(selector -> !names(selector, leftOut))
                            .collect(Collectors.joining(","));
            if (!selectors.isBlank()) {
                kept.append(selectors).append('{').append(rule.group(2)).append("}\n");
            }
        }
        return kept.toString();
    }

    private static boolean names(String selector, Set<String> leftOut) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .anyMatch(styleClass -> leftOut.contains(styleClass.group(1)));
    }
}
