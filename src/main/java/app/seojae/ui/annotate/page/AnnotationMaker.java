package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.ui.reading.TextInteraction;
import app.seojae.ui.session.PaperAnnotations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Makes marks of what a person selects and draws. What is made before it is known which text the
 * PDF has is kept without that, and gets it later. Confined to the FX thread.
 */
public final class AnnotationMaker {

    /** A selection over more pages is not marked. */
    private static final int MOST_PAGES = 50;

    private final PaperAnnotations marks;
    private final TextInteraction reading;
    private final Set<UUID> early = new LinkedHashSet<>();
    private TextVersion version = TextVersion.unread();
    private boolean known;

    public AnnotationMaker(PaperAnnotations marks, TextInteraction reading) {
        this.marks = marks;
        this.reading = reading;
    }

    /** Another file opens; which text it has is not known. */
    public void begin() {
        known = false;
        version = TextVersion.unread();
        early.clear();
    }

    /**
     * Says which text is open.
     *
     * @param text of the file, unread where it has no readable one
     * @return the marks made before, which have none
     */
    public List<UUID> known(TextVersion text) {
        version = text;
        known = true;
        List<UUID> without = List.copyOf(early);
        early.clear();
        return without;
    }

    /** Marks words, once their pages are read. */
    public void words(
            TextRange range,
            AnnotationKind kind,
            AnnotationColour colour,
            Consumer<Annotation> then) {
        anchor(range, anchor -> add(kind, colour, anchor, then));
    }

    /** Marks a place. */
    public void place(
            PageRegion mark,
            AnnotationKind kind,
            AnnotationColour colour,
            Consumer<Annotation> then) {
        anchor(mark, anchor -> add(kind, colour, anchor, then));
    }

    /** Holds on to words; nothing happens where there is no ink to mark. */
    public void anchor(TextRange range, Consumer<Anchor.Pages> then) {
        PageIndex first = range.start().page();
        PageIndex last = range.end().page();
        if (last.index() - first.index() < MOST_PAGES) {
            read(
                    first,
                    last,
                    () -> {
                        Anchor.Pages anchor =
                                Quoting.ofRange(this::text, reading::text, range, version);
                        if (anchor != null) {
                            then.accept(anchor);
                        }
                    });
        }
    }

    /** Holds on to a place. */
    public void anchor(PageRegion mark, Consumer<Anchor.Pages> then) {
        read(
                mark.page(),
                mark.page(),
                () -> then.accept(Quoting.ofPlace(text(mark.page()), mark, version)));
    }

    private void read(PageIndex page, PageIndex last, Runnable then) {
        if (page.compareTo(last) <= 0) {
            reading.whenTried(page, () -> read(page.next(), last, then));
        } else {
            then.run();
        }
    }

    private PageText text(PageIndex page) {
        PageText text = reading.text(page);
        return text == null ? PageText.empty(page) : text;
    }

    private void add(
            AnnotationKind kind,
            AnnotationColour colour,
            Anchor anchor,
            Consumer<Annotation> then) {
        Annotation made = Annotation.made(marks.paper(), kind, colour, anchor);
        remember(made.id());
        marks.add(made);
        then.accept(made);
    }

    /** Moves a mark. */
    public void put(UUID mark, Anchor.Pages anchor) {
        remember(mark);
        marks.change(mark, one -> one.withAnchor(anchor));
    }

    private void remember(UUID mark) {
        if (!known) {
            early.add(mark);
        }
    }
}
