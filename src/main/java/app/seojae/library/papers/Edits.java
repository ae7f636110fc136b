package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Applies a person's changes to papers, each in one transaction that reads and writes, and takes
 * them back. Blocking; safe for any thread.
 */
public final class Edits {

    private static final Logger LOG = System.getLogger(Edits.class.getName());

    private final LibraryContext context;
    private final Indexer indexer;
    private final EditStores stores;
    private final UndoStack steps = new UndoStack();

    public Edits(LibraryContext ground, Indexer indexer, EditStores stores) {
        this.context = ground;
        this.indexer = indexer;
        this.stores = stores;
    }

    /** Works out a change inside its transaction, so that nobody changes what it was made from. */
    @FunctionalInterface
    interface Plan {
        /** The change; nobody else writes until it is applied. */
        Edit edit(Sql sql) throws SeojaeException;
    }

    private record Applied(Edit edit, Edit inverse) {}

    void perform(Edit edit) throws SeojaeException {
        if (!edit.isEmpty()) {
            perform(sql -> edit);
        }
    }

    synchronized void perform(Plan plan) throws SeojaeException {
        Applied applied = apply(plan);
        if (!applied.inverse().isEmpty()) {
            boolean typing = applied.edit() instanceof NoteEdit.Text note && note.base() != null;
            steps.done(applied.inverse(), typing, context.now());
        }
    }

    private Applied apply(Plan plan) throws SeojaeException {
        long now = context.now();
        Applied applied =
                context.write(
                        sql -> {
                            Edit edit = plan.edit(sql);
                            return new Applied(edit, edit.apply(sql, stores, now));
                        });
        Edit edit = applied.edit();
        if (edit.kind() == Change.Kind.NOTE
                || edit.kind() == Change.Kind.TAG
                || edit.kind() == Change.Kind.MERGE) {
            index();
        }
        if (!edit.isEmpty()) {
            context.tell(new Change(edit.kind(), edit.ids()));
        }
        return applied;
    }

    /**
     * The change is on disk whether it can be indexed now or later: what waits is read meanwhile.
     */
    private void index() {
        try {
            indexer.catchUpBriefly();
        } catch (SeojaeException e) {
            LOG.log(Level.INFO, "a change is indexed later", e);
        }
    }

    /** Takes the last step back; says which, or nothing where there is none. */
    synchronized Optional<Undone> undo() throws SeojaeException {
        Edit edit = steps.takeBack();
        return edit == null ? Optional.empty() : walk(edit, steps::undone, steps::redone);
    }

    /** Takes the last undone step again. */
    synchronized Optional<Undone> redo() throws SeojaeException {
        Edit edit = steps.takeForth();
        return edit == null ? Optional.empty() : walk(edit, steps::redone, steps::undone);
    }

    private Optional<Undone> walk(Edit edit, Consumer<Edit> keep, Consumer<Edit> putBack)
            throws SeojaeException {
        try {
            keep.accept(apply(sql -> edit).inverse());
        } catch (SeojaeException e) {
            putBack.accept(edit);
            throw e;
        }
        return Optional.of(new Undone(edit.kind(), edit.ids(), edit.name()));
    }
}
