package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.read.PageTextSource;
import app.seojae.work.CancelFlag;
import org.jspecify.annotations.Nullable;

/**
 * Trims pages to their running text, without headers, page numbers and a sender's stamp; pages
 * without text, as scanned ones, to their ink.
 */
public final class TextTrimming implements TextBoxes {

    private final TextBoxes ink = new ContentBoxes();
    private final PageTextSource texts;

    public TextTrimming(PageTextSource texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable Quad of(PdfFile file, PageIndex page, CancelFlag cancel)
            throws SeojaeException {
        Quad box = texts.text(file, page, cancel).textBox();
        return box == null ? ink.of(file, page, cancel) : box;
    }
}
