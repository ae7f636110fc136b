package app.seojae.library.saved;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.PaperStates;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedCount;
import app.seojae.model.saved.SavedSearch;
import app.seojae.store.saved.SavedSearchStore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The questions the person keeps. Each is a feed: it says what is new since somebody looked, and
 * may mark what arrives. Blocking; safe for any thread.
 */
public final class SavedSearches {

    private static final int LONGEST_NAME = 200;

    private final LibraryContext context;
    private final Browse browse;
    private final PaperStates states;
    private final SavedSearchStore store = new SavedSearchStore();

    public SavedSearches(LibraryContext context, Browse browse, PaperStates states) {
        this.context = context;
        this.browse = browse;
        this.states = states;
    }

    /** All of them, by name. */
    public List<SavedSearch> all() throws SeojaeException {
        return context.read(store::all);
    }

    /** The one of a name. */
    public Optional<SavedSearch> named(String name) throws SeojaeException {
        return context.read(sql -> store.named(sql, name(name)));
    }

    /** All of them with what they find now. */
    public List<SavedCount> counts() throws SeojaeException {
        List<SavedCount> counts = new ArrayList<>();
        for (SavedSearch search : all()) {
            BitSet papers = browse.numbers(search.line());
            int fresh = (int) papers.stream().filter(id -> id > search.seen()).count();
            counts.add(new SavedCount(search, papers.cardinality(), fresh));
        }
        return counts;
    }

    /** What a kept question asks for, best first where it has words. */
    public static Query query(SavedSearch search) {
        return Query.ALL.withText(search.line()).sorted(Query.Sort.RELEVANCE);
    }

    /** Keeps a question under a name; what it finds now is not new. */
    public void put(String name, String line) throws SeojaeException {
        String tidy = name(name);
        if (!tidy.isEmpty() && !line.isBlank()) {
            change(sql -> store.put(sql, tidy, line.strip()));
        }
    }

    /** Says that somebody looked at what it finds. */
    public void look(SavedSearch search) throws SeojaeException {
        if (!context.isReadOnly()) {
            change(sql -> store.look(sql, search.number()));
        }
    }

    /** Gives it another name; nothing happens where that is taken. */
    public boolean rename(SavedSearch search, String name) throws SeojaeException {
        String tidy = name(name);
        if (tidy.isEmpty()) {
            return false;
        }
        boolean renamed = context.write(sql -> store.rename(sql, search.number(), tidy));
        tell();
        return renamed;
    }

    /** Lays down what is done to papers that arrive from now on. */
    public void rule(SavedSearch search, ArrivalRule rule) throws SeojaeException {
        change(sql -> store.rule(sql, search.number(), rule));
    }

    /** Forgets it; whether it was there. */
    public boolean remove(String name) throws SeojaeException {
        boolean removed = context.write(sql -> store.remove(sql, name(name)));
        tell();
        return removed;
    }

    /** Applies the rules to papers that came since they were last applied; how many it touched. */
    public int applyRules() throws SeojaeException {
        int touched = 0;
        for (SavedSearch search : all()) {
            if (search.rule().kind() != ArrivalRule.Kind.NONE) {
                touched += apply(search);
            }
        }
        return touched;
    }

    private int apply(SavedSearch search) throws SeojaeException {
        long ruled = context.read(sql -> store.ruled(sql, search.number()));
        long newest = context.read(sql -> sql.number("SELECT max(id) FROM papers"));
        if (newest <= ruled) {
            return 0;
        }
        List<Long> arrived =
                browse.numbers(search.line()).stream()
                        .asLongStream()
                        .filter(id -> id > ruled && id <= newest)
                        .boxed()
                        .toList();
        if (!arrived.isEmpty()) {
            String value = search.rule().value();
            switch (search.rule().kind()) {
                case BOOKMARK -> states.bookmark(arrived, true);
                case TAG -> states.tag(arrived, List.of(value), List.of());
                case COLLECTION -> states.collect(arrived, value, true);
                case NONE -> {}
            }
        }
        context.write(
                sql -> {
                    store.ruled(sql, search.number(), newest);
                    return true;
                });
        return arrived.size();
    }

    @FunctionalInterface
    private interface Writing {
        void write(app.seojae.store.Sql sql) throws SeojaeException;
    }

    private void change(Writing writing) throws SeojaeException {
        context.write(
                sql -> {
                    writing.write(sql);
                    return true;
                });
        tell();
    }

    private void tell() {
        context.tell(Change.many(Change.Kind.SAVED_SEARCH));
    }

    private static String name(String name) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        return tidy.length() > LONGEST_NAME ? tidy.substring(0, LONGEST_NAME).strip() : tidy;
    }
}
