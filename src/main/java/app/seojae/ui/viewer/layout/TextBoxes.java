package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.work.CancelFlag;
import org.jspecify.annotations.Nullable;

/** Says where the text of a page lies, so that its margins can be trimmed. Asked on a lane. */
@FunctionalInterface
public interface TextBoxes {

    /**
     * The upright rectangle around what is written on a page, in the page's own coordinates, or
     * {@code null} where nothing is.
     *
     * @throws SeojaeException when the page cannot be read or the answer is no longer wanted
     */
    @Nullable Quad of(PdfFile file, PageIndex page, CancelFlag cancel) throws SeojaeException;
}
