package app.seojae.library;

import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.citation.CitationIndex;
import app.seojae.library.citation.Citations;
import app.seojae.library.citation.LibraryTitles;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.facet.FacetBrowse;
import app.seojae.library.meaning.Likeness;
import app.seojae.library.meaning.Meanings;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.PaperStates;
import app.seojae.library.pdftext.PdfIndexer;
import app.seojae.library.priority.Priorities;
import app.seojae.library.saved.SavedSearches;
import app.seojae.library.spelling.Spellings;
import app.seojae.library.trend.Trends;
import app.seojae.store.facet.FacetCounts;
import app.seojae.store.facet.PaperColumns;

/** What helps a person to find papers again, beside words. */
public final class Finding {

    private final FacetBrowse facets;
    private final SavedSearches saved;
    private final Citations citations;
    private final Spellings spellings;
    private final Meanings meanings;
    private final Likeness likeness;
    private final PdfIndexer pdfs;
    private final Priorities priorities;
    private final Trends trends;
    private final Duplicates duplicates;

    Finding(
            LibraryContext context,
            Browse browse,
            PaperStates states,
            PaperColumns columns,
            PdfIndexer pdfs,
            PdfVersions versions) {
        this.pdfs = pdfs;
        facets = new FacetBrowse(context, browse, new FacetCounts(columns));
        saved = new SavedSearches(context, browse, states);
        CitationIndex listed = new CitationIndex(context, pdfs.folder());
        pdfs.takenBy(listed);
        citations = new Citations(context, listed, new LibraryTitles(context));
        spellings = new Spellings(context, browse);
        meanings = new Meanings(context);
        likeness = new Likeness(context);
        priorities = new Priorities(context, likeness, browse.priority());
        trends = new Trends(context, columns);
        duplicates = new Duplicates(context, browse, states, versions, pdfs.folder());
    }

    /** Counts what papers found can be narrowed by. */
    public FacetBrowse facets() {
        return facets;
    }

    /** What could have been meant where nothing was found. */
    public Spellings spellings() {
        return spellings;
    }

    /** Who cites whom, by the references of stored PDFs. */
    public Citations citations() {
        return citations;
    }

    /** The questions the person keeps. */
    public SavedSearches saved() {
        return saved;
    }

    /** Finds English papers for Korean words, by what the library's own texts teach. */
    public Meanings meanings() {
        return meanings;
    }

    /** Brings the words of stored PDFs into the search. */
    public PdfIndexer pdfIndexer() {
        return pdfs;
    }

    /** Finds papers like others. */
    public Likeness likeness() {
        return likeness;
    }

    /** Learns which papers the person would look at first. */
    public Priorities priorities() {
        return priorities;
    }

    /** Finds papers that stand here twice, and puts them together. */
    public Duplicates duplicates() {
        return duplicates;
    }

    /** Counts papers and own reading by weeks. */
    public Trends trends() {
        return trends;
    }
}
