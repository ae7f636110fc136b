package app.seojae.library;

import app.seojae.model.Query;
import app.seojae.model.ReadingPlace;
import app.seojae.model.SeojaeException;
import app.seojae.model.Status;
import app.seojae.search.Words;
import app.seojae.store.CollectionStore;
import app.seojae.store.Listings;
import app.seojae.store.MarkStore;
import app.seojae.store.PlaceStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with papers. Every change is on disk when the call returns and can be undone,
 * at least a hundred of them. Blocking; safe for any thread.
 */
public final class Marks {

    private static final int LONGEST_REMARK = 200;
    private static final int LONGEST_NAME = 100;

    private final Ground ground;
    private final Indexer indexer;
    private final UnaryOperator<String> plainText;
    private final Stores stores = new Stores(new MarkStore(), new CollectionStore());
    private final PlaceStore places = new PlaceStore();
    private final Steps steps = new Steps();

    Marks(Ground ground, Indexer indexer, UnaryOperator<String> plainText) {
        this.ground = ground;
        this.indexer = indexer;
        this.plainText = plainText;
    }

    public void bookmark(List<Long> ids, boolean on) throws SeojaeException {
        perform(new Edit.Bookmarks(same(ids, on)));
    }

    public void status(List<Long> ids, Status status) throws SeojaeException {
        perform(new Edit.Statuses(same(ids, status)));
    }

    /**
     * Bookmarks papers, or takes the bookmarks off where all of them have one by then, as one step.
     *
     * @return whether they are bookmarked now
     */
    public synchronized boolean toggleBookmarks(List<Long> ids) throws SeojaeException {
        Map<Long, Boolean> before = ground.read(sql -> stores.marks().bookmarks(sql, ids));
        boolean on = before.containsValue(false);
        bookmark(ids, on);
        return on;
    }

    /**
     * Sets a status, or takes papers back to unread where all of them have it by then, as one step.
     *
     * @return the status they have now
     */
    public synchronized Status toggleStatus(List<Long> ids, Status status) throws SeojaeException {
        Map<Long, Status> before = ground.read(sql -> stores.marks().statuses(sql, ids));
        boolean all = before.values().stream().allMatch(status::equals);
        Status next = all ? Status.UNREAD : status;
        status(ids, next);
        return next;
    }

    /** Puts tags on papers and takes others off, as one step. */
    public void tag(List<Long> ids, List<String> add, List<String> remove) throws SeojaeException {
        perform(new Edit.Tags(taggings(ids, add), taggings(ids, remove)));
    }

    /** Puts papers into a collection, making it where there is none, or takes them out. */
    public void collect(List<Long> ids, String collection, boolean in) throws SeojaeException {
        String name = name(collection);
        if (!name.isEmpty()) {
            perform(new Edit.Members(name, in ? ids : List.of(), in ? List.of() : ids, false));
        }
    }

    public void createCollection(String collection) throws SeojaeException {
        String name = name(collection);
        if (!name.isEmpty()) {
            perform(new Edit.Existence(name, true, List.of()));
        }
    }

    /** Renames a collection; nothing happens where the new name is taken. */
    public void renameCollection(String from, String to) throws SeojaeException {
        if (!name(to).isEmpty()) {
            perform(new Edit.Renaming(from, name(to)));
        }
    }

    /** Removes a collection; its papers stay. */
    public void removeCollection(String collection) throws SeojaeException {
        perform(new Edit.Existence(collection, false, List.of()));
    }

    /** Writes a paper's note; the pauses in typing one are one step. */
    public void note(long id, String markdown) throws SeojaeException {
        perform(new Edit.Note(id, markdown, remark(markdown)));
    }

    /** Makes every unread paper of a query read, as one step. */
    public void markAllRead(Query query) throws SeojaeException {
        long[] ids =
                ground.read(
                        sql -> {
                            Words words = Words.parse(query.text());
                            byte @Nullable [] weights =
                                    words.isEmpty() ? null : indexer.weights(sql, words);
                            Query unread =
                                    query.status() == null
                                            ? query.withStatus(Status.UNREAD)
                                            : query;
                            return new Listings().find(sql, unread, weights).ids();
                        });
        status(Arrays.stream(ids).boxed().toList(), Status.READ);
    }

    /** Remembers that a paper was opened; unread, it is being read now. Not a step to undo. */
    public void opened(long id) throws SeojaeException {
        if (ground.isReadOnly()) {
            return;
        }
        long now = ground.now();
        ground.write(
                sql -> {
                    stores.marks().opened(sql, id, now);
                    return true;
                });
        ground.tell(new Change(Change.Kind.OPENED, List.of(id)));
    }

    /** Remembers where a PDF was left. */
    public void savePlace(long id, ReadingPlace place) throws SeojaeException {
        savePlace(id, 0, place);
    }

    /** Keeps where the second view on a paper is. */
    public void saveSecondPlace(long id, ReadingPlace place) throws SeojaeException {
        savePlace(id, 1, place);
    }

    private void savePlace(long id, int half, ReadingPlace place) throws SeojaeException {
        if (ground.isReadOnly()) {
            return;
        }
        ground.write(
                sql -> {
                    places.save(sql, id, half, place);
                    return true;
                });
    }

    /** Takes the last step back; says which, or nothing where there is none. */
    public synchronized Optional<Undone> undo() throws SeojaeException {
        Edit edit = steps.takeBack();
        return edit == null ? Optional.empty() : walk(edit, steps::undone, steps::redone);
    }

    /** Takes the last undone step again. */
    public synchronized Optional<Undone> redo() throws SeojaeException {
        Edit edit = steps.takeForth();
        return edit == null ? Optional.empty() : walk(edit, steps::redone, steps::undone);
    }

    private Optional<Undone> walk(Edit edit, Consumer<Edit> keep, Consumer<Edit> putBack)
            throws SeojaeException {
        try {
            keep.accept(apply(edit));
        } catch (SeojaeException e) {
            putBack.accept(edit);
            throw e;
        }
        return Optional.of(new Undone(edit.kind(), edit.ids(), edit.name()));
    }

    /** Called on the changing thread after each change of this library is on disk. */
    public void addListener(Consumer<Change> listener) {
        ground.addListener(listener);
    }

    private synchronized void perform(Edit edit) throws SeojaeException {
        if (edit.isEmpty()) {
            return;
        }
        Edit inverse = apply(edit);
        if (!inverse.isEmpty()) {
            steps.done(inverse, ground.now());
        }
    }

    private Edit apply(Edit edit) throws SeojaeException {
        long now = ground.now();
        Edit inverse = ground.write(sql -> edit.apply(sql, stores, now));
        if (edit.kind() == Change.Kind.NOTE || edit.kind() == Change.Kind.TAG) {
            indexer.catchUpBriefly();
        }
        ground.tell(new Change(edit.kind(), edit.ids()));
        return inverse;
    }

    private String remark(String markdown) {
        return markdown.lines()
                .map(plainText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_REMARK)))
                .orElse("");
    }

    private static List<Edit.Tagging> taggings(List<Long> ids, List<String> tags) {
        List<Edit.Tagging> taggings = new ArrayList<>();
        for (String tag : tags) {
            String name = name(tag);
            for (long id : name.isEmpty() ? List.<Long>of() : ids) {
                taggings.add(new Edit.Tagging(id, name));
            }
        }
        return taggings;
    }

    private static String name(String typed) {
        String name = app.seojae.search.Folding.tidy(typed).strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static <V> Map<Long, V> same(List<Long> ids, V value) {
        Map<Long, V> values = new LinkedHashMap<>();
        ids.forEach(id -> values.put(id, value));
        return values;
    }
}
