package app.seojae.library.papers;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.TextStore;
import app.seojae.terms.Glossary;
import app.seojae.work.CancelFlag;
import java.util.List;

/**
 * The glossary that fills itself from the 한국어(English) pairs of all digests. Blocking; safe for any
 * thread.
 */
public final class Vocabulary {

    /** So few that other questions to the library wait no longer than a blink between two. */
    private static final int PORTION = 1_000;

    private final LibraryContext context;
    private final TextStore texts = new TextStore();
    private Glossary glossary = Glossary.EMPTY;
    private String stamp = "";

    public Vocabulary(LibraryContext ground) {
        this.context = ground;
    }

    /** The glossary as the digests stand now; gathered anew only when they changed. */
    public synchronized Glossary glossary(CancelFlag cancel) throws SeojaeException {
        String now = context.read(texts::stamp);
        if (!now.equals(stamp)) {
            glossary = gather(cancel);
            stamp = now;
        }
        return glossary;
    }

    private Glossary gather(CancelFlag cancel) throws SeojaeException {
        Glossary.Builder builder = new Glossary.Builder();
        List<TextStore.Texts> portion = portion(0);
        while (!portion.isEmpty()) {
            cancel.check();
            for (TextStore.Texts one : portion) {
                builder.add(one.paper(), one.summary());
                builder.add(one.paper(), one.easyExplanation());
            }
            portion = portion(portion.getLast().place());
        }
        return builder.build();
    }

    private List<TextStore.Texts> portion(long after) throws SeojaeException {
        return context.read(sql -> texts.texts(sql, after, PORTION));
    }
}
