package app.seojae.ui.kit.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

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
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("the font " + file + " cannot be loaded");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
