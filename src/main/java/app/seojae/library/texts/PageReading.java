package app.seojae.library.texts;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.outline.PageLinks;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;

/** Reads a page from its file. Blocking within bounded time; any thread. */
@FunctionalInterface
interface PageReading {

    /** Text and links in one go, with the document all readings of the file share. */
    PageReading ONCE =
            (file, page, cancel) ->
                    file.reader()
                            .read(
                                    page,
                                    handle ->
                                            new PageContent(
                                                    TextExtractor.of(handle, page, cancel),
                                                    PageLinks.of(handle, page)));

    /** What is on a page. */
    PageContent read(PdfFile file, PageIndex page, CancelFlag cancel) throws SeojaeException;
}
