package app.seojae.snapshot;

import app.seojae.l10n.Language;
import app.seojae.library.TestLibraries;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.look.ContrastTable;
import app.seojae.ui.kit.look.CutWords;
import app.seojae.ui.kit.look.WordContrast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at every screen there is a picture of: {@code contrast LIBRARY FILE} writes the table of
 * contrasts in both themes, {@code cut LIBRARY WIDTHxHEIGHT PERCENT LANGUAGE} says what is cut.
 */
public final class ScreenReport {

    private ScreenReport() {}

    public static void main(String[] args) throws Exception {
        Snapshots.startToolkit();
        Path library = Path.of(args[1]);
        Path out = Files.createTempDirectory("screens");
        Path state = Files.createTempDirectory("state");
        if (args[0].equals("contrast")) {
            ContrastTable table = new ContrastTable();
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                new Snapshots(
                                TestLibraries.tools(),
                                TestLibraries.noWeb(state),
                                new PictureForm(Language.KOREAN, theme, 1440, 900, 1, 1),
                                (name, window) -> table.add(theme, name, WordContrast.of(window)))
                        .drawAll(library, out);
            }
            Files.writeString(Path.of(args[2]), table.markdown());
        } else {
            String[] size = args[2].split("x");
            Map<String, Set<String>> cut = new LinkedHashMap<>();
            new Snapshots(
                            TestLibraries.tools(),
                            TestLibraries.noWeb(state),
                            new PictureForm(
                                    Language.valueOf(args[4]),
                                    Theme.LIGHT,
                                    Integer.parseInt(size[0]),
                                    Integer.parseInt(size[1]),
                                    1,
                                    Integer.parseInt(args[3]) / 100.0),
                            (name, window) ->
                                    CutWords.in(window)
                                            .forEach(
                                                    one ->
                                                            cut.computeIfAbsent(
                                                                            one,
                                                                            o -> new TreeSet<>())
                                                                    .add(name)))
                    .drawAll(library, out);
            cut.forEach((one, screens) -> System.out.println(one + "   " + screens));
        }
        System.exit(0);
    }
}
