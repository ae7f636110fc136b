package app.seojae.ui.viewer.layout;

import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import org.jspecify.annotations.Nullable;

/**
 * Trims pages to their running text, without headers, page numbers and a sender's stamp; pages
 * without text, as scanned ones, to their ink.
 */
public final class TextTrimming implements TextBoxes {

    private final TextBoxes ink = new ContentBoxes();

    @Override
    public @Nullable Quad of(PdfFile file, int page, CancelFlag cancel) throws SeojaeException {
        try (PdfHandle handle = file.handle()) {
            Quad box = TextExtractor.of(handle, page, cancel).textBox();
            if (box != null) {
                return box;
            }
        }
        return ink.of(file, page, cancel);
    }
}
