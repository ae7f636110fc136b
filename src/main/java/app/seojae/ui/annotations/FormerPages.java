package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.ui.kit.Job;
import java.util.Optional;
import javafx.scene.image.Image;

/** Draws the pages that marks were made on, where the file of that version still lies here. */
@FunctionalInterface
public interface FormerPages {

    /** The page a mark was made on, or nothing where its file is gone. Call on the FX thread. */
    Job<Optional<Image>> picture(Annotation mark);
}
