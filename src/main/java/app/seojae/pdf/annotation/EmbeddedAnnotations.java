package app.seojae.pdf.annotation;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TextStrings;
import app.seojae.work.CancelFlag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.DateConverter;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of readers that stand in a PDF; links, forms and pop-ups are none. */
public final class EmbeddedAnnotations {

    private static final int MAX_MARKS = 20_000;
    private static final int MAX_WORDS = 64_000;
    private static final int HIDDEN = 1 << 1;
    private static final int NO_ROTATE = 1 << 4;

    /** What our own copies add to a name where a mark goes over several pages. */
    static final char PART = '#';

    private final PdfHandle handle;
    private final List<EmbeddedAnnotation> marks = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Integer> places = new IdentityHashMap<>();
    private final Set<Integer> lost = new HashSet<>();

    private EmbeddedAnnotations(PdfHandle handle) {
        this.handle = handle;
    }

    /** All of a document, page by page in the file's order; damaged ones are left out. */
    public static List<EmbeddedAnnotation> read(PdfHandle handle, CancelFlag cancel)
            throws SeojaeException {
        EmbeddedAnnotations reading = new EmbeddedAnnotations(handle);
        for (PageIndex page : PageIndex.all(handle.pages().size())) {
            cancel.check();
            OptionalPart.run("annotations", () -> reading.page(page));
        }
        return reading.said();
    }

    /** Marks of words whose place is not told are notes, where anybody wrote something to them. */
    private List<EmbeddedAnnotation> said() {
        List<EmbeddedAnnotation> said = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (!lost.contains(i) || !marks.get(i).contents().isBlank()) {
                said.add(marks.get(i));
            }
        }
        return List.copyOf(said);
    }

    private void page(PageIndex page) {
        if (!handle.pages().get(page.index()).sound()) {
            return;
        }
        COSDictionary of = handle.document().getPage(page.index()).getCOSObject();
        if (!(of.getDictionaryObject(COSName.ANNOTS) instanceof COSArray array)) {
            return;
        }
        List<COSDictionary> replies = new ArrayList<>();
        for (int i = 0; i < array.size() && marks.size() < MAX_MARKS; i++) {
            if (array.getObject(i) instanceof COSDictionary one && !isHidden(one)) {
                if (one.getDictionaryObject(COSName.getPDFName("IRT")) instanceof COSDictionary) {
                    replies.add(one);
                } else {
                    OptionalPart.run("annotation", () -> add(page, one));
                }
            }
        }
        replies.forEach(this::join);
    }

    private static boolean isHidden(COSDictionary one) {
        return (one.getInt(COSName.F, 0) & HIDDEN) != 0;
    }

    private void add(PageIndex page, COSDictionary one) {
        String subtype = String.valueOf(one.getNameAsString(COSName.SUBTYPE));
        AnnotationKind meant = kind(subtype);
        List<Quad> words = AnnotationGeometry.quads(one);
        boolean isLost = meant != null && meant.isOnWords() && words.isEmpty();
        AnnotationKind kind = isLost ? AnnotationKind.NOTE : meant;
        PageRegion mark = kind == null ? null : mark(page, kind, one, words);
        if (kind == null || mark == null) {
            return;
        }
        places.put(one, marks.size());
        if (isLost) {
            lost.add(marks.size());
        }
        marks.add(
                new EmbeddedAnnotation(
                        words(one, COSName.NM),
                        subtype,
                        kind,
                        AnnotationGeometry.colour(one),
                        mark,
                        words(one, COSName.CONTENTS),
                        words(one, COSName.T),
                        time(one),
                        AnnotationQuotes.quote(one),
                        AnnotationQuotes.tags(one)));
    }

    private static @Nullable AnnotationKind kind(String subtype) {
        return switch (subtype) {
            case "Highlight" -> AnnotationKind.HIGHLIGHT;
            case "Underline", "Squiggly" -> AnnotationKind.UNDERLINE;
            case "StrikeOut" -> AnnotationKind.STRIKEOUT;
            case "Text", "FreeText", "Caret" -> AnnotationKind.NOTE;
            case "Square", "Circle" -> AnnotationKind.AREA;
            case "Ink", "Line", "PolyLine", "Polygon" -> AnnotationKind.INK;
            default -> null;
        };
    }

    private @Nullable PageRegion mark(
            PageIndex page, AnnotationKind kind, COSDictionary one, List<Quad> words) {
        if (kind == AnnotationKind.INK) {
            List<List<PdfPoint>> strokes = AnnotationGeometry.strokes(one);
            return strokes.isEmpty() ? null : new PageRegion(page, List.of(), strokes);
        }
        List<Quad> place = kind.isOnWords() ? words : rectangle(page, one);
        return place.isEmpty() ? null : PageRegion.of(page, place);
    }

    private List<Quad> rectangle(PageIndex page, COSDictionary one) {
        boolean isUpright = (one.getInt(COSName.F, 0) & NO_ROTATE) != 0;
        int rotation = isUpright ? handle.pages().get(page.index()).rotation() : 0;
        return AnnotationGeometry.rectangle(one).stream()
                .map(quad -> UprightPlace.shown(quad, rotation).rounded())
                .toList();
    }

    /** An answer to another annotation is read as its last words. */
    private void join(COSDictionary reply) {
        Integer place =
                reply.getDictionaryObject(COSName.getPDFName("IRT")) instanceof COSDictionary to
                        ? places.get(to)
                        : null;
        String said = words(reply, COSName.CONTENTS);
        if (place == null || said.isBlank()) {
            return;
        }
        EmbeddedAnnotation first = marks.get(place);
        String author = words(reply, COSName.T);
        String answer = (author.isBlank() ? "" : author + ": ") + said;
        String all = first.contents().isBlank() ? answer : first.contents() + "\n\n" + answer;
        marks.set(place, first.withContents(all.substring(0, Math.min(all.length(), MAX_WORDS))));
    }

    private static String words(COSDictionary of, COSName key) {
        String words = TextStrings.of(of, key);
        String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return lines.length() <= MAX_WORDS ? lines : lines.substring(0, MAX_WORDS);
    }

    private static @Nullable Instant time(COSDictionary of) {
        String changed = TextStrings.of(of, COSName.M);
        String said = changed.isEmpty() ? TextStrings.of(of, COSName.CREATION_DATE) : changed;
        Calendar time = said.isEmpty() ? null : DateConverter.toCalendar(said);
        if (time == null) {
            return null;
        }
        try {
            return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
