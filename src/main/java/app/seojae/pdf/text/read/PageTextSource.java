package app.seojae.pdf.text.read;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.work.CancelFlag;

/** Where the texts of open files come from. Blocking; asked on any thread. */
@FunctionalInterface
public interface PageTextSource {

    /** Reads the file itself, each time anew. */
    PageTextSource READING =
            (file, page, cancel) ->
                    file.reader().read(page, handle -> TextExtractor.of(handle, page, cancel));

    /**
     * The text of a page.
     *
     * @throws SeojaeException where it cannot be read, or is no longer wanted
     */
    PageText text(PdfFile file, PageIndex page, CancelFlag cancel) throws SeojaeException;
}
