package app.seojae.pdf.annotation;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.GuardedStep;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.page.PageGeometry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationInk;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnderline;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * Writes a copy of a PDF with a person's marks as standard annotations (ISO 32000-2, 12.5.6), each
 * with an appearance stream; the original is only read.
 */
public final class AnnotatedCopy {

    private final PDDocument document;
    private final List<PageGeometry> pages;

    private AnnotatedCopy(PDDocument document, List<PageGeometry> pages) {
        this.document = document;
        this.pages = pages;
    }

    /**
     * Writes the copy. Marks that stand on no page of this version are left out.
     *
     * @throws SeojaeException where the original is damaged or may not be changed
     */
    public static void write(PdfFile original, List<PlacedAnnotation> marks, OutputStream out)
            throws SeojaeException {
        try (PdfHandle handle = original.handle()) {
            PDDocument document = handle.document();
            String place = String.valueOf(original.path().getFileName());
            if (document.isEncrypted()) {
                throw new SeojaeException(Problem.in(place, ProblemKind.PDF_COPY_ENCRYPTED));
            }
            GuardedStep.ofDocument(
                    place,
                    () -> {
                        AnnotatedCopy copy = new AnnotatedCopy(document, handle.pages());
                        for (PlacedAnnotation one : marks) {
                            copy.add(one);
                        }
                        document.save(out);
                        return true;
                    });
        }
    }

    private void add(PlacedAnnotation placed) throws IOException {
        if (placed.placement().state() == Placement.State.LOST) {
            return;
        }
        int part = 0;
        for (PageRegion mark : placed.placement().regions()) {
            if (mark.page().isIn(document.getNumberOfPages())) {
                Annotation one = placed.annotation();
                add(document.getPage(mark.page().index()), one, written(one.kind(), mark), part++);
            }
        }
    }

    private PageRegion written(AnnotationKind kind, PageRegion mark) {
        if (kind != AnnotationKind.NOTE) {
            return mark;
        }
        int rotation = pages.get(mark.page().index()).rotation();
        Quad rectangle = UprightPlace.rectangle(mark.bounds(), rotation);
        return PageRegion.of(mark.page(), List.of(rectangle));
    }

    private void add(PDPage page, Annotation one, PageRegion mark, int part) throws IOException {
        PDAnnotationMarkup made = shape(one.kind(), mark);
        made.setAnnotationName(
                one.id() + (part == 0 ? "" : "" + EmbeddedAnnotations.PART + (part + 1)));
        made.setContents(one.comment());
        AnnotationQuotes.put(made.getCOSObject(), one);
        if (!one.author().isEmpty()) {
            made.setTitlePopup(one.author());
        }
        made.setColor(
                new PDColor(
                        new float[] {
                            one.colour().red() / 255f,
                            one.colour().green() / 255f,
                            one.colour().blue() / 255f
                        },
                        PDDeviceRGB.INSTANCE));
        made.setCreationDate(calendar(one.created()));
        made.setModifiedDate(calendar(one.modified()));
        made.setPrinted(true);
        made.setPage(page);
        AnnotationAppearance.draw(document, made, one.kind(), mark);
        List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
        all.add(made);
        page.setAnnotations(all);
    }

    private static PDAnnotationMarkup shape(AnnotationKind kind, PageRegion mark) {
        PDAnnotationMarkup made =
                switch (kind) {
                    case HIGHLIGHT -> onWords(new PDAnnotationHighlight(), mark);
                    case UNDERLINE -> onWords(new PDAnnotationUnderline(), mark);
                    case STRIKEOUT -> onWords(new PDAnnotationStrikeout(), mark);
                    case NOTE -> note();
                    case AREA -> area();
                    case INK -> ink(mark);
                };
        if (kind == AnnotationKind.HIGHLIGHT) {
            made.setConstantOpacity(AnnotationAppearance.HIGHLIGHT_OPACITY);
        }
        made.setRectangle(rectangle(mark.bounds(), margin(kind)));
        return made;
    }

    private static PDAnnotationMarkup onWords(PDAnnotationTextMarkup made, PageRegion mark) {
        List<Double> corners = new ArrayList<>();
        mark.quads().forEach(quad -> corners.addAll(quad.quadPoints()));
        made.setQuadPoints(floats(corners));
        return made;
    }

    private static PDAnnotationMarkup note() {
        PDAnnotationText note = new PDAnnotationText();
        note.setName(PDAnnotationText.NAME_COMMENT);
        note.setNoZoom(true);
        note.setNoRotate(true);
        return note;
    }

    private static PDAnnotationMarkup area() {
        PDAnnotationSquare area = new PDAnnotationSquare();
        float margin = margin(AnnotationKind.AREA);
        area.setRectDifferences(margin, margin, margin, margin);
        area.setBorderStyle(border(AnnotationKind.AREA));
        return area;
    }

    private static PDAnnotationMarkup ink(PageRegion mark) {
        PDAnnotationInk ink = new PDAnnotationInk();
        COSArray lines = new COSArray();
        for (List<PdfPoint> stroke : mark.strokes()) {
            COSArray line = new COSArray();
            for (PdfPoint point : stroke) {
                line.add(new COSFloat((float) point.x()));
                line.add(new COSFloat((float) point.y()));
            }
            lines.add(line);
        }
        ink.getCOSObject().setItem(COSName.INKLIST, lines);
        ink.setBorderStyle(border(AnnotationKind.INK));
        return ink;
    }

    private static PDBorderStyleDictionary border(AnnotationKind kind) {
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(AnnotationAppearance.width(kind));
        return border;
    }

    /** How far the rectangle lies around the shape, so that whole lines are in it. */
    private static float margin(AnnotationKind kind) {
        return AnnotationAppearance.width(kind) / 2;
    }

    private static PDRectangle rectangle(Quad box, float margin) {
        PDRectangle rectangle = new PDRectangle();
        rectangle.setLowerLeftX((float) box.left() - margin);
        rectangle.setLowerLeftY((float) box.bottom() - margin);
        rectangle.setUpperRightX((float) box.right() + margin);
        rectangle.setUpperRightY((float) box.top() + margin);
        return rectangle;
    }

    private static float[] floats(List<Double> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i).floatValue();
        }
        return floats;
    }

    private static Calendar calendar(Instant time) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(time.toEpochMilli());
        return calendar;
    }
}
