package app.seojae.ui.annotations;

import app.seojae.library.Library;
import app.seojae.library.annotations.SmallPictures;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.work.Lane;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of areas as small as lists show them, read and decoded beside the FX thread; those
 * shown last are kept, up to a budget of bytes. Confined to the FX thread.
 */
public final class AreaPictures {

    /** The tallest picture in a list, in pixels of the layout. */
    static final int HEIGHT = 110;

    /** The widest one: as much as a narrow side bar has room for. */
    static final int WIDTH = 164;

    /** Decoded as large as a screen of twice the pixels shows it. */
    private static final int DECODED = 2 * HEIGHT;

    private static final int WIDEST = 640;
    private static final long BUDGET = 12L << 20;
    private static final int PIXEL = 4;

    private final Library library;
    private final Background background;
    private final ReadOnlyLongProperty revision;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * @param png the hash of what it was made of
     */
    private record Kept(int png, Image image) {

        long bytes() {
            long pixels = (long) (image.getWidth() * image.getHeight());
            return pixels * PIXEL;
        }
    }

    /**
     * @param revision another number whenever marks of the library changed, their pictures too
     */
    public AreaPictures(Library library, Background background, ReadOnlyLongProperty revision) {
        this.library = library;
        this.background = background;
        this.revision = revision;
    }

    ReadOnlyLongProperty revision() {
        return revision;
    }

    /** How many bytes the pictures kept take. */
    long bytes() {
        return bytes;
    }

    /** The picture as it was shown last, at once. */
    @Nullable Image shownLast(UUID area) {
        Kept one = kept.get(area);
        return one == null ? null : one.image();
    }

    /** Asks for the picture as it is now; none where there is none, or none that can be read. */
    Job<?> ask(UUID area, Consumer<Optional<Image>> then) {
        Kept before = kept.get(area);
        return background
                .run(Lane.READ, () -> read(area, before))
                .then(
                        now -> {
                            now.ifPresent(one -> keep(area, one));
                            then.accept(now.map(Kept::image));
                        })
                .failed(problem -> then.accept(Optional.empty()));
    }

    private Optional<Kept> read(UUID area, @Nullable Kept before) throws Exception {
        Optional<byte[]> png = library.annotations().picture(area);
        if (png.isEmpty()) {
            return Optional.empty();
        }
        int hash = Arrays.hashCode(png.get());
        if (before != null && before.png() == hash) {
            return Optional.of(before);
        }
        byte[] small = SmallPictures.of(png.get());
        Image image = new Image(new ByteArrayInputStream(small), WIDEST, DECODED, true, true);
        return image.isError() ? Optional.empty() : Optional.of(new Kept(hash, image));
    }

    private void keep(UUID area, Kept one) {
        Kept before = kept.put(area, one);
        bytes += one.bytes() - (before == null ? 0 : before.bytes());
        var oldest = kept.entrySet().iterator();
        while (bytes > BUDGET && oldest.hasNext()) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }
}
