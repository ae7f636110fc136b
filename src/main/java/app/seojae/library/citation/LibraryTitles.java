package app.seojae.library.citation;

import app.seojae.citation.KnownPapers;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.TextStore;
import java.util.List;

/**
 * All titles of the library, gathered when they are first needed and again after digests changed.
 * Blocking; safe for any thread.
 */
public final class LibraryTitles {

    private static final int PORTION = 5_000;

    private final LibraryContext context;
    private final TextStore texts = new TextStore();
    private KnownPapers known = new KnownPapers();
    private String stamp = "";

    public LibraryTitles(LibraryContext ground) {
        this.context = ground;
    }

    /** The papers as others may call them. */
    public synchronized KnownPapers known() throws SeojaeException {
        String now = stamp();
        if (!now.equals(stamp)) {
            KnownPapers gathered = new KnownPapers();
            List<TextStore.Named> portion = portion(0);
            while (!portion.isEmpty()) {
                for (TextStore.Named one : portion) {
                    gathered.add(one.paper(), one.title(), one.arxivId());
                }
                portion = portion(portion.getLast().paper());
            }
            known = gathered;
            stamp = now;
        }
        return known;
    }

    /** What tells whether papers came since. */
    String stamp() throws SeojaeException {
        return context.read(texts::stamp);
    }

    private List<TextStore.Named> portion(long after) throws SeojaeException {
        return context.read(sql -> texts.named(sql, after, PORTION));
    }
}
