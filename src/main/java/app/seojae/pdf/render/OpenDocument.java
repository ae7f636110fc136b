package app.seojae.pdf.render;

import app.seojae.pdf.PdfFile;

/** A document the house draws for somebody. */
record OpenDocument(long number, PdfFile file, RenderListener listener, PageFailures failures) {

    OpenDocument(long number, PdfFile file, RenderListener listener) {
        this(number, file, listener, new PageFailures());
    }
}
