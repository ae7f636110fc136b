package app.seojae.library.exchange;

import app.seojae.export.request.ExportTarget;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.library.papers.PaperBatches;

/**
 * What every export is made with.
 *
 * @param batches read papers, some at a time
 * @param annotated reads a paper's annotations
 * @param copies makes copies of PDFs
 * @param written remembers which files this library wrote
 */
record ExportParts(
        PaperBatches batches,
        Annotations annotations,
        AnnotatedPaperReader annotated,
        PdfCopies copies,
        LibraryMetadata written) {

    /** What writes the files of a target. */
    ExportedFiles files(ExportTarget target) {
        return new ExportedFiles(written, target.isGuarded());
    }

    /** What writes the pictures of areas beside Markdown. */
    ExportedPictures pictures() {
        return new ExportedPictures(new ExportedFiles(written, false));
    }
}
