package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.citation.CitationMap;
import app.seojae.library.pdftext.PdfIndexer;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Query.Shelf;
import app.seojae.work.CancelFlag;

/** The paper of a library whose map shows most, after some of its PDFs were read. */
public final class ExampleCitations {

    private static final int MOST_READ = 10;

    /** More than this make a map no clearer. */
    private static final int MOST_CITED = 14;

    private static final int MOST_CITING = 4;

    /** What a paper on the other side counts, beside one that is cited. */
    private static final int BOTH_SIDES = 6;

    private volatile long paper;

    /** Reads some of the PDFs of a copy, and looks whose map shows most. */
    public void read(Library copy) throws SeojaeException {
        PdfIndexer indexer = copy.finding().pdfIndexer();
        for (long due : indexer.due().stream().limit(MOST_READ).toList()) {
            indexer.bring(due, CancelFlag.never());
        }
        int most = 0;
        for (long stored : copy.browse().ids(Query.ALL.withShelf(Shelf.OFFLINE))) {
            CitationMap map = copy.finding().citations().map(stored);
            int shown =
                    Math.min(MOST_CITED, map.cites().size())
                            + BOTH_SIDES * Math.min(MOST_CITING, map.citedBy().size());
            if (shown > most) {
                most = shown;
                paper = stored;
            }
        }
    }

    /** Its number; 0 where no PDF cites any paper of the library. */
    public long paper() {
        return paper;
    }
}
