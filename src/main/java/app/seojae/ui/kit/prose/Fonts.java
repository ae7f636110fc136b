package app.seojae.ui.kit.prose;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/** The bundled fonts, so that Korean looks the same everywhere, also where no Korean font is. */
public final class Fonts {

    public static final String FAMILY = "Pretendard";
    private static final String MONO_FAMILY = "Monospaced";
    private static final List<String> FILES =
            List.of("Pretendard-Regular.ttf", "Pretendard-SemiBold.ttf", "Pretendard-Bold.ttf");

    private Fonts() {}

    /** Loads them into the toolkit; once, before the first scene. */
    public static void load() {
        for (String file : FILES) {
            if (Font.loadFont(address(file), 14) == null) {
                throw new IllegalStateException("the font " + file + " cannot be loaded");
            }
        }
        IkonResolverProvider.getInstance(Fonts::loadIcons);
    }

    /** The icons' letters too come from a file where one lies beside the jar. */
    private static void loadIcons(IkonHandler icons) {
        String packed = icons.getFontResource().toExternalForm();
        Path file = besideJar(packed.substring(packed.lastIndexOf('/') + 1));
        String address = Files.exists(file) ? file.toUri().toString() : packed;
        icons.setFont(Font.loadFont(address, 14));
    }

    /**
     * Where a font lies as a file: beside the jar, or among the classes while the program is worked
     * on. From within a jar JavaFX would copy it into a file first, at each start.
     */
    private static String address(String file) {
        URL among = Fonts.class.getResource("/fonts/" + file);
        if (among != null && among.getProtocol().equals("file")) {
            return among.toExternalForm();
        }
        return besideJar(file).toUri().toString();
    }

    private static Path besideJar(String file) {
        Path jar =
                Path.of(
                        URI.create(
                                Fonts.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()));
        return jar.resolveSibling("fonts").resolve(file);
    }

    /** The font of a run at a size in pixels. */
    static Font of(TextRun run, double size) {
        if (run.is(TextRun.Look.CODE)) {
            return Font.font(MONO_FAMILY, size * 0.93);
        }
        if (run.is(TextRun.Look.STRONG)) {
            return Font.font(FAMILY, FontWeight.BOLD, size);
        }
        if (run.is(TextRun.Look.EMPHASIS)) {
            return Font.font(FAMILY, FontWeight.NORMAL, FontPosture.ITALIC, size);
        }
        return Font.font(FAMILY, size);
    }
}
