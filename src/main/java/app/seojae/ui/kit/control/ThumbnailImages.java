package app.seojae.ui.kit.control;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * The thumbnails on screen and a few more, loaded beside the FX thread and bounded in number.
 *
 * <p>Shows only pictures the library itself has written. Confined to the FX thread.
 */
public final class ThumbnailImages {

    private static final int KEPT = 96;
    private static final int WIDTH = 480;

    private final Map<Path, Image> images =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
                    return size() > KEPT;
                }
            };

    /** The picture of a file, perhaps still loading. */
    public Image of(Path file) {
        return images.computeIfAbsent(
                file, f -> new Image(f.toUri().toString(), WIDTH, 0, true, true, true));
    }
}
