package app.seojae.snapshot;

import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.snapshot.PosedReader.Spot;
import app.seojae.terms.Glossary;
import app.seojae.ui.reading.link.TermSpot;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.Optional;

/** Looks for a term of the digests on the first pages of a document. */
final class ExampleTerm {

    private static final int MOST_PAGES = 12;

    private ExampleTerm() {}

    /** The first term of the first page that has one, of more than one word where it can be. */
    static Optional<Spot> first(OpenTexts texts, Glossary glossary, CancelFlag cancel)
            throws SeojaeException {
        for (PageIndex page : PageIndex.all(Math.min(MOST_PAGES, texts.pageCount()))) {
            PageText text = texts.textOrEmpty(page, cancel);
            Optional<Spot> found = on(text, glossary).flatMap(term -> spot(text, term));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<TermSpot> on(PageText text, Glossary glossary) {
        Optional<TermSpot> best = Optional.empty();
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            boolean before = inWord;
            inWord = Character.isLetterOrDigit(text.text().charAt(at));
            if (inWord && !before) {
                Optional<TermSpot> found = TermSpot.at(glossary, text, at);
                if (found.isPresent() && found.get().term().english().contains(" ")) {
                    return found;
                }
                best = best.or(() -> found);
            }
        }
        return best;
    }

    /** Its first letter: the middle of a term may be the space between two words. */
    private static Optional<Spot> spot(PageText text, TermSpot term) {
        List<Quad> quads = TextSelection.quads(text, term.start(), term.start() + 1);
        return quads.stream().findFirst().map(quad -> new Spot(text.page(), quad));
    }
}
