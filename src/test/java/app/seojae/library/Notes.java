package app.seojae.library;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;

/** Point notes as the window makes them. */
final class Notes {

    private Notes() {}

    static Annotation at(long paper, Path pdf, PdfPoint corner, String version) throws Exception {
        try (PdfHandle handle = PdfFile.open(pdf, null).handle()) {
            return Made.annotation(
                    paper,
                    AnnotationKind.NOTE,
                    Quoting.ofPlace(
                            TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never()),
                            PageRegion.of(PageIndex.ofNumber(1), List.of(NoteIcon.at(corner))),
                            TextVersion.of(version)));
        }
    }
}
