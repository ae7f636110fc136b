package app.seojae.library.papers;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.store.file.ReaderViewStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How papers are laid out for reading, kept with the library. Nothing here is a step to undo; a
 * library that is only read keeps nothing.
 */
public final class ReaderViews {

    private final LibraryContext context;
    private final ReaderViewStore store = new ReaderViewStore();

    public ReaderViews(LibraryContext ground) {
        this.context = ground;
    }

    /** What stood beside a paper when it was last read. */
    public Optional<ReaderSplit> split(long paper) throws SeojaeException {
        return context.read(sql -> store.split(sql, paper));
    }

    /** Keeps what stands beside a paper; {@code null} where nothing does. */
    public void saveSplit(long paper, @Nullable ReaderSplit split) throws SeojaeException {
        if (!context.isReadOnly()) {
            context.write(
                    sql -> {
                        store.saveSplit(sql, paper, split);
                        return true;
                    });
        }
    }

    /** The look of a paper's own, as it was given to be kept. */
    public Optional<String> look(long paper) throws SeojaeException {
        return context.read(sql -> store.look(sql, paper));
    }

    /** Keeps a look for a paper alone; {@code null} lets it look as all papers do. */
    public void saveLook(long paper, @Nullable String look) throws SeojaeException {
        if (!context.isReadOnly()) {
            context.write(
                    sql -> {
                        store.saveLook(sql, paper, look);
                        return true;
                    });
        }
    }
}
