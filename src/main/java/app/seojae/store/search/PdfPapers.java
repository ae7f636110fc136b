package app.seojae.store.search;

import app.seojae.model.SeojaeException;
import app.seojae.search.SearchTerm;
import java.util.BitSet;

/** Knows which papers have a word on some page of their PDF. */
@FunctionalInterface
public interface PdfPapers {

    /** Nobody reads PDFs. */
    PdfPapers NONE = term -> new BitSet();

    /** The numbers of the papers. */
    BitSet having(SearchTerm term) throws SeojaeException;
}
