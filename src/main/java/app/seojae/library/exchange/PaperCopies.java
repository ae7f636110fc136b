package app.seojae.library.exchange;

import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.request.FactLines;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperCopyForm;
import java.util.List;

/** Papers as text, for the clipboard. Blocking; safe for any thread. */
public final class PaperCopies {

    private final Browse browse;

    public PaperCopies(Browse browse) {
        this.browse = browse;
    }

    /**
     * Papers in the order given, a line each where the form has lines; the empty string where none
     * of them has what is asked for.
     */
    public String text(List<Long> ids, PaperCopyForm form) throws SeojaeException {
        List<Paper> papers = browse.papers(ids);
        return switch (form) {
            case BIBTEX -> BibtexExport.text(papers);
            case REFERENCE -> ReferenceStyle.named("apa").text(papers).strip();
            case TITLE -> FactLines.titles(papers);
            case LINK -> FactLines.addresses(papers);
            case ARXIV_ID -> FactLines.arxivIds(papers);
        };
    }
}
