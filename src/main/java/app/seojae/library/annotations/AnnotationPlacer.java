package app.seojae.library.annotations;

import app.seojae.anchor.Match;
import app.seojae.anchor.QuoteFinder;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.pdf.text.select.DocumentFlow;
import java.util.List;
import java.util.Optional;

/** Finds where marks made on one text stand in another; touches no database. */
final class AnnotationPlacer {

    private final DocumentFlow flow;
    private final QuoteFinder finder;

    /**
     * @param flow the whole text of the document to find them in
     */
    AnnotationPlacer(DocumentFlow flow) {
        this.flow = flow;
        finder = new QuoteFinder(flow.text());
    }

    Placement place(AnnotationKind kind, Anchor.Pages anchor) {
        Quote quote = anchor.quote();
        int near = flow.indexOf(anchor.page(), quote.offset());
        if (!quote.isEmpty()) {
            return words(quote, near);
        }
        Quote around =
                new Quote(quote.prefix() + quote.suffix(), "", "", near - quote.prefix().length());
        Optional<Match> match = finder.find(around, around.offset());
        if (match.isEmpty()) {
            return Placement.LOST;
        }
        boolean unmoved =
                match.get().isExact() && Math.abs(match.get().start() - around.offset()) <= 2;
        if (unmoved) {
            return Placement.onPages(State.EXACT, anchor.regions());
        }
        return kind == AnnotationKind.NOTE ? beside(match.get(), quote) : Placement.LOST;
    }

    private Placement words(Quote quote, int near) {
        return finder.find(quote, near)
                .map(
                        match ->
                                Placement.onPages(
                                        match.isExact() ? State.EXACT : State.SIMILAR,
                                        flow.regions(flow.range(match.start(), match.end()))))
                .filter(placement -> !placement.regions().isEmpty())
                .orElse(Placement.LOST);
    }

    /** A note goes with the words it stood beside. */
    private Placement beside(Match match, Quote quote) {
        int at = Math.min(match.end() - 1, match.start() + quote.prefix().length());
        List<PageRegion> words = flow.regions(flow.range(at, match.end()));
        if (words.isEmpty()) {
            return Placement.LOST;
        }
        PdfPoint corner = words.getFirst().quads().getFirst().a();
        Quad icon = NoteIcon.at(corner);
        return Placement.onPages(
                State.SIMILAR, List.of(PageRegion.of(words.getFirst().page(), List.of(icon))));
    }

    /** Finds a quote in a text of a digest. */
    static Placement inDigest(QuoteFinder text, Quote quote) {
        return text.find(quote, quote.offset())
                .map(
                        match ->
                                Placement.inText(
                                        match.isExact() ? State.EXACT : State.SIMILAR,
                                        match.start(),
                                        match.end()))
                .orElse(Placement.LOST);
    }
}
