package app.seojae.ui.shell;

import app.seojae.library.Library;
import app.seojae.library.annotations.Annotations;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import java.util.List;

/** A paper of which the first word of the summary is marked. */
record MarkedSummary(long paper, String words) {

    /** Marks the first paper of a library so. */
    static MarkedSummary in(Library library) throws SeojaeException {
        long paper = library.browse().ids(Query.ALL)[0];
        PaperRow row = library.browse().rows(List.of(paper)).getFirst();
        String plain = Annotations.plain(row, DigestSection.SUMMARY);
        String words = plain.substring(0, plain.indexOf(' '));
        Anchor anchor =
                new Anchor.InDigest(DigestSection.SUMMARY, Quote.of(plain, 0, words.length()));
        library.annotations()
                .put(
                        paper,
                        List.of(
                                Annotation.made(
                                        paper,
                                        AnnotationKind.HIGHLIGHT,
                                        AnnotationColour.YELLOW,
                                        anchor)));
        return new MarkedSummary(paper, words);
    }
}
