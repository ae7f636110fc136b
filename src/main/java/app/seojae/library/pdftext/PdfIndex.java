package app.seojae.library.pdftext;

import app.seojae.files.LibraryFolder;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Snippet;
import app.seojae.search.HitTier;
import app.seojae.search.Meaning;
import app.seojae.search.SearchPart;
import app.seojae.search.SearchTerm;
import app.seojae.search.Snippets;
import app.seojae.store.Database;
import app.seojae.store.DisposableDatabase;
import app.seojae.store.pdftext.FoundPage;
import app.seojae.store.pdftext.PdfTextSearch;
import app.seojae.store.search.PdfPapers;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of stored PDFs, in a file of its own that is opened when it is first needed. Where that
 * file is not there or is damaged nothing is found in PDFs until it is made anew. Blocking; safe
 * for any thread.
 */
public final class PdfIndex implements PdfPapers, AutoCloseable {

    private final DisposableDatabase database;
    private final PdfTextSearch search = new PdfTextSearch();

    public PdfIndex(LibraryContext ground, LibraryFolder folder) {
        database =
                new DisposableDatabase(
                        folder.pdfText(),
                        "pdf-text.sql",
                        ground::isReadOnly,
                        () -> ground.tell(Change.many(Change.Kind.PDF_TEXT)));
    }

    @Override
    public BitSet having(SearchTerm term) throws SeojaeException {
        return database.read(new BitSet(), sql -> search.papers(sql, term));
    }

    /**
     * The words around a hit on the page of each paper's PDF that has the most of them.
     *
     * @param beyond by paper how many of the words another part of it has; papers of which no page
     *     has more are left out
     */
    public Map<Long, Snippet> snippets(Map<Long, Integer> beyond, List<Meaning> wanted)
            throws SeojaeException {
        List<SearchTerm> terms =
                wanted.stream()
                        .filter(meaning -> meaning.tiers().contains(HitTier.PDF))
                        .map(Meaning::term)
                        .toList();
        List<Long> papers =
                beyond.keySet().stream()
                        .filter(paper -> beyond.getOrDefault(paper, 0) < terms.size())
                        .toList();
        Map<Long, Snippet> snippets = new HashMap<>();
        if (papers.isEmpty()) {
            return snippets;
        }
        database.read(Map.<Long, FoundPage>of(), sql -> search.best(sql, papers, terms))
                .forEach(
                        (paper, page) -> {
                            if (page.words() > beyond.getOrDefault(paper, 0)) {
                                snippets.put(paper, snippet(page, wanted));
                            }
                        });
        return snippets;
    }

    private static Snippet snippet(FoundPage page, List<Meaning> wanted) {
        SearchPart part = new SearchPart(Snippet.Where.PDF, page.text());
        return Snippets.of(List.of(part), wanted).on(page.page());
    }

    /** Asks the index; {@code nothing} where there is none. */
    <T> T read(T nothing, Database.Work<T> work) throws SeojaeException {
        return database.read(nothing, work);
    }

    /** Changes the index in one transaction. */
    <T> T write(Database.Work<T> work) throws SeojaeException {
        return database.write(work);
    }

    @Override
    public void close() throws SeojaeException {
        database.close();
    }
}
