package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.Status;
import app.seojae.search.filter.Question;
import app.seojae.store.facet.FieldGroups;
import app.seojae.store.facet.FieldTieStore;
import app.seojae.store.facet.FieldWord;
import app.seojae.store.file.ReadingPlaceStore;
import app.seojae.store.paper.MorningStore;
import app.seojae.store.paper.PaperOrder;
import app.seojae.store.paper.PaperStateStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with papers. Every change is on disk when the call returns and can be undone,
 * at least a hundred of them. Blocking; safe for any thread.
 */
public final class PaperStates {

    private static final int LONGEST_NAME = 100;

    private final LibraryContext context;
    private final Indexer indexer;
    private final Edits edits;
    private final MorningStore mornings = new MorningStore();
    private final FieldTieStore ties = new FieldTieStore();
    private final PaperStateStore store = new PaperStateStore();
    private final ReadingPlaceStore places = new ReadingPlaceStore();

    public PaperStates(LibraryContext ground, Indexer indexer, Edits edits) {
        this.context = ground;
        this.indexer = indexer;
        this.edits = edits;
    }

    /** Bookmarks papers, or takes their bookmarks off, as one step. */
    public void bookmark(List<Long> ids, boolean on) throws SeojaeException {
        edits.perform(new Edit.Flags(Edit.Flag.BOOKMARKED, same(ids, on)));
    }

    /** Gives papers a status, as one step. */
    public void status(List<Long> ids, Status status) throws SeojaeException {
        edits.perform(new Edit.Statuses(same(ids, status), Map.of()));
    }

    /**
     * Bookmarks papers, or takes the bookmarks off where all of them have one by then, as one step.
     *
     * @return whether they are bookmarked now
     */
    public boolean toggleBookmarks(List<Long> ids) throws SeojaeException {
        AtomicBoolean on = new AtomicBoolean();
        edits.perform(
                sql -> {
                    on.set(store.bookmarks(sql, ids).containsValue(false));
                    return new Edit.Flags(Edit.Flag.BOOKMARKED, same(ids, on.get()));
                });
        return on.get();
    }

    /**
     * Sets a status, or takes papers back to unread where all of them have it by then, as one step.
     *
     * @return the status they have now
     */
    public Status toggleStatus(List<Long> ids, Status status) throws SeojaeException {
        AtomicBoolean all = new AtomicBoolean();
        edits.perform(
                sql -> {
                    Map<Long, Status> before = store.statuses(sql, ids);
                    all.set(before.values().stream().allMatch(status::equals));
                    return new Edit.Statuses(
                            same(ids, all.get() ? Status.UNREAD : status), Map.of());
                });
        return all.get() ? Status.UNREAD : status;
    }

    /** Puts new papers off for later, or takes them up again, as one step. */
    public void putOff(List<Long> ids, boolean on) throws SeojaeException {
        edits.perform(new Edit.Flags(Edit.Flag.PUT_OFF, same(ids, on)));
    }

    /** Takes up again whatever is put off, as one step. */
    public void takeUp() throws SeojaeException {
        edits.perform(
                sql -> new Edit.Flags(Edit.Flag.PUT_OFF, same(mornings.allPutOff(sql), false)));
    }

    /** Puts tags on papers and takes others off, as one step. */
    public void tag(List<Long> ids, List<String> add, List<String> remove) throws SeojaeException {
        edits.perform(new Edit.Tags(taggings(ids, add), taggings(ids, remove)));
    }

    /** Puts papers into a collection, making it where there is none, or takes them out. */
    public void collect(List<Long> ids, String collection, boolean in) throws SeojaeException {
        String name = name(collection);
        if (!name.isEmpty()) {
            edits.perform(
                    new Edit.Members(name, in ? ids : List.of(), in ? List.of() : ids, false));
        }
    }

    /**
     * Makes an empty collection; nothing happens where there is one, or where the name is blank.
     */
    public void createCollection(String collection) throws SeojaeException {
        String name = name(collection);
        if (!name.isEmpty()) {
            edits.perform(new Edit.Existence(name, true, List.of()));
        }
    }

    /** Renames a collection; nothing happens where the new name is taken. */
    public void renameCollection(String from, String to) throws SeojaeException {
        if (!name(to).isEmpty()) {
            edits.perform(new Edit.Renaming(from, name(to)));
        }
    }

    /** Removes a collection; its papers stay. */
    public void removeCollection(String collection) throws SeojaeException {
        edits.perform(new Edit.Existence(collection, false, List.of()));
    }

    /** Counts a name of a field, and all that mean the same, with another's, as one step. */
    public void joinFields(String one, String other) throws SeojaeException {
        edits.perform(
                sql ->
                        new FieldTie(
                                FieldWord.joining(
                                        ties.all(sql),
                                        FieldGroups.key(one),
                                        FieldGroups.key(other))));
    }

    /** Lets a name of a field stand for itself, whatever it meant before, as one step. */
    public void partField(String name) throws SeojaeException {
        edits.perform(sql -> new FieldTie(FieldWord.parting(ties.all(sql), FieldGroups.key(name))));
    }

    /**
     * Puts papers together with one, as one step; those that are not here are passed over.
     *
     * @param kept the one that stays
     * @param texts which texts the stored PDFs of them have, where somebody could read them
     */
    public void merge(long kept, List<Long> others, Map<Long, String> texts)
            throws SeojaeException {
        edits.perform(
                new MergeEdit.Joining(
                        kept,
                        others.stream().filter(one -> one != kept).distinct().toList(),
                        Map.copyOf(texts)));
    }

    /**
     * Takes a merge back, whenever it was made and by whichever program, as one step.
     *
     * @param merge its own number
     * @throws SeojaeException {@code MERGED_AGAIN} where the paper that stayed was put together
     *     with another since
     */
    public void part(long merge, long kept, long other) throws SeojaeException {
        edits.perform(new MergeEdit.Parting(kept, List.of(other), List.of(merge), Map.of()));
    }

    /** Makes every unread paper of a query read, as one step. */
    public void markAllRead(Query query) throws SeojaeException {
        edits.perform(
                sql -> {
                    Question asked = Question.parse(query.text());
                    byte @Nullable [] weights =
                            asked.isEmpty() ? null : indexer.weights(sql, asked, query.scope());
                    Query unread = query.status() == null ? query.withStatus(Status.UNREAD) : query;
                    long[] ids = new PaperOrder().find(sql, unread, weights).ids();
                    List<Long> all = Arrays.stream(ids).boxed().toList();
                    return new Edit.Statuses(same(all, Status.READ), Map.of());
                });
    }

    /** Remembers that a paper was opened; unread, it is being read now. Not a step to undo. */
    public void opened(long id) throws SeojaeException {
        if (context.isReadOnly()) {
            return;
        }
        long now = context.now();
        context.write(
                sql -> {
                    store.opened(sql, id, now);
                    return true;
                });
        context.tell(Change.of(Change.Kind.OPENED, id));
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
        if (context.isReadOnly()) {
            return;
        }
        context.write(
                sql -> {
                    places.save(sql, id, half, place);
                    return true;
                });
    }

    /** Takes the last step back; says which, or nothing where there is none. */
    public Optional<Undone> undo() throws SeojaeException {
        return edits.undo();
    }

    /** Takes the last undone step again. */
    public Optional<Undone> redo() throws SeojaeException {
        return edits.redo();
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
