package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextLine;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.StrokeSmoothing;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Annotations of every kind, made on a page of text as a person makes them. On the FX thread. */
final class ExampleAnnotations {

    private static final int FEWEST_LINES = 10;
    private static final int LONG = 42;

    private final PosedReader reader;
    private final PaperAnnotations marks;
    private final AnnotationMaker maker;
    private final Messages words;

    ExampleAnnotations(PosedReader reader) {
        this.reader = reader;
        this.marks = reader.annotations();
        this.maker = new AnnotationMaker(marks, reader.reading());
        this.words = reader.window().words();
    }

    /**
     * Marks the page at the top of the view, once it is known which text the document has.
     *
     * @param then told the first mark; not called where the page has too little text
     * @param nothing called then
     */
    void make(Consumer<Annotation> then, Runnable nothing) {
        new ShownVersion(reader)
                .then(
                        version -> {
                            maker.known(version);
                            onLines((text, lines) -> make(text, lines, then), nothing);
                        },
                        nothing);
    }

    /** Selects some words of that page. */
    void select(Runnable then, Runnable nothing) {
        onLines(
                (text, lines) -> {
                    reader.reading().select(range(text.page(), lines, 2, 4));
                    then.run();
                },
                nothing);
    }

    private interface OnLines {
        /** Takes a page's text and those of its lines that are long. */
        void run(PageText text, List<TextLine> lines);
    }

    private void onLines(OnLines work, Runnable nothing) {
        TextInteraction reading = reader.reading();
        PageIndex page = reader.page();
        reading.whenTried(
                page,
                () -> {
                    PageText text = reading.text(page);
                    List<TextLine> lines =
                            text == null
                                    ? List.of()
                                    : text.lines().stream()
                                            .filter(line -> line.end() - line.start() >= LONG)
                                            .toList();
                    if (text == null || lines.size() < FEWEST_LINES) {
                        nothing.run();
                    } else {
                        work.run(text, lines);
                    }
                });
    }

    private static TextRange range(PageIndex page, List<TextLine> lines, int from, int to) {
        return TextRange.of(page, lines.get(from).start(), lines.get(to).end());
    }

    private void make(PageText text, List<TextLine> lines, Consumer<Annotation> then) {
        PageIndex page = text.page();
        List<Annotation> made = new ArrayList<>();
        words(page, lines, 0, 1, AnnotationKind.HIGHLIGHT, AnnotationColour.YELLOW, made);
        words(page, lines, 3, 3, AnnotationKind.UNDERLINE, AnnotationColour.BLUE, made);
        words(page, lines, 5, 5, AnnotationKind.STRIKEOUT, AnnotationColour.RED, made);
        words(page, lines, 7, 8, AnnotationKind.HIGHLIGHT, AnnotationColour.GREEN, made);
        Quad first = TextSelection.quads(text, lines.get(0).start(), lines.get(0).end()).getFirst();
        place(
                PageRegion.of(
                        page,
                        List.of(NoteIcon.at(new PdfPoint(first.left() - 30, first.top() + 4)))),
                AnnotationKind.NOTE,
                AnnotationColour.ORANGE);
        TextLine last = lines.get(9);
        Quad box = TextSelection.quads(text, last.start(), last.end()).getFirst();
        place(
                PageRegion.of(
                        page,
                        List.of(
                                Quad.of(
                                        box.left() - 4,
                                        box.bottom() - 4,
                                        box.right() + 4,
                                        box.top() + 4))),
                AnnotationKind.AREA,
                AnnotationColour.PURPLE);
        place(
                new PageRegion(page, List.of(), List.of(wave(box))),
                AnnotationKind.INK,
                AnnotationColour.MAGENTA);
        marks.select(null);
        if (!made.isEmpty()) {
            Annotation one = made.getFirst();
            marks.change(
                    one.id(),
                    mark ->
                            mark.withComment(words.of(Text.MARK_EXAMPLE))
                                    .withTags(List.of(words.of(Text.MARK_EXAMPLE_TAG))));
            then.accept(one);
        }
    }

    private void words(
            PageIndex page,
            List<TextLine> lines,
            int from,
            int to,
            AnnotationKind kind,
            AnnotationColour colour,
            List<Annotation> made) {
        maker.words(range(page, lines, from, to), kind, colour, made::add);
    }

    private void place(PageRegion mark, AnnotationKind kind, AnnotationColour colour) {
        maker.place(mark, kind, colour, made -> {});
    }

    private static List<PdfPoint> wave(Quad under) {
        List<PdfPoint> wave = new ArrayList<>();
        for (int i = 0; i <= 120; i++) {
            wave.add(new PdfPoint(under.left() + i, under.bottom() - 14 + 5 * Math.sin(i / 6.0)));
        }
        return StrokeSmoothing.smooth(wave);
    }
}
