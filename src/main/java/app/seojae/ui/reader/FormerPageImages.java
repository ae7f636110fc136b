package app.seojae.ui.reader;

import app.seojae.library.Library;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.ui.annotations.FormerPages;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.ui.viewer.draw.RasterImages;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/** Draws pages of the older versions of papers that still lie in the library. */
final class FormerPageImages implements FormerPages {

    private static final double DPI = 110;

    private final Library library;
    private final Background background;

    FormerPageImages(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    @Override
    public Job<Optional<Image>> picture(Annotation mark) {
        return background.run(
                Lane.TEXT,
                () -> {
                    if (!(mark.anchor() instanceof Anchor.Pages on)) {
                        return Optional.<Image>empty();
                    }
                    Optional<Path> file = library.versions().file(mark.paper(), on.version());
                    return file.isEmpty()
                            ? Optional.<Image>empty()
                            : Optional.of(
                                    RasterImages.of(
                                            PageDrawing.draw(
                                                    file.get(),
                                                    null,
                                                    on.page(),
                                                    DPI,
                                                    PageLook.LIGHT)));
                });
    }
}
