package app.seojae.picture;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that are decoded; all others, SVG among them, are not. */
enum PictureFormat {
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    WEBP("webp");

    private final String plugin;

    PictureFormat(String plugin) {
        this.plugin = plugin;
    }

    /** The name ImageIO knows its decoder by. */
    String plugin() {
        return plugin;
    }

    /** What the first bytes say. */
    static @Nullable PictureFormat of(byte[] file) {
        int length = Math.min(16, file.length);
        String head = new String(file, 0, length, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? WEBP : null;
    }
}
