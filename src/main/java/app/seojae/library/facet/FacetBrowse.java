package app.seojae.library.facet;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.facet.Facets;
import app.seojae.model.paper.Query;
import app.seojae.store.facet.FacetCounts;
import java.util.List;

/** Counts what the papers of a question can be narrowed by. Blocking; safe for any thread. */
public final class FacetBrowse {

    private final LibraryContext context;
    private final Browse browse;
    private final FacetCounts counts;

    public FacetBrowse(LibraryContext context, Browse browse, FacetCounts counts) {
        this.context = context;
        this.browse = browse;
        this.counts = counts;
    }

    /** The counts of all papers a question finds. */
    public Facets of(Query query) throws SeojaeException {
        return of(browse.ids(query));
    }

    /** The names that mean the same field as one. */
    public List<String> spellings(String field) throws SeojaeException {
        return context.read(sql -> counts.spellings(sql, field));
    }

    /** The counts of papers by their numbers. */
    public Facets of(long[] papers) throws SeojaeException {
        return context.read(sql -> counts.of(sql, papers));
    }
}
