package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.search.SearchPart;
import app.seojae.store.Database.Access;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.search.PartStore;
import app.seojae.store.search.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A library's database in a folder of a test, with the few things every test of a store does. */
public final class StoreRig implements AutoCloseable {

    private final Database database;
    private long now = 1_000;

    private StoreRig(Database database) {
        this.database = database;
    }

    /** Opens the database of a folder, made where there is none. */
    public static StoreRig in(Path folder) throws SeojaeException {
        return new StoreRig(Database.open(folder.resolve("seojae.db"), Access.MAKE));
    }

    /** What changes the database and has nothing to tell. */
    @FunctionalInterface
    public interface Doing {
        void with(Sql sql) throws SeojaeException;
    }

    public Database database() {
        return database;
    }

    public <T> T read(Database.Work<T> work) throws SeojaeException {
        return database.read(work);
    }

    public <T> T write(Database.Work<T> work) throws SeojaeException {
        return database.write(work);
    }

    /** Changes the database in one transaction. */
    public void change(Doing doing) throws SeojaeException {
        database.write(
                sql -> {
                    doing.with(sql);
                    return true;
                });
    }

    /** What is answered with yes or no. */
    @FunctionalInterface
    public interface Question {
        boolean with(Sql sql) throws SeojaeException;
    }

    /** Asks whether something is so. */
    public boolean holds(Question question) throws SeojaeException {
        boolean answer = database.read(question::with);
        return answer;
    }

    /** Changes the database and tells what the change tells. */
    public boolean did(Question change) throws SeojaeException {
        boolean answer = database.write(change::with);
        return answer;
    }

    /** Files a digest, a second after the one before. */
    public DigestStore.Counts file(DigestDraft draft) throws SeojaeException {
        now++;
        return database.write(sql -> new DigestStore().file(sql, draft.incoming(), now));
    }

    /** Files a digest of one day with papers of these numbers; their own numbers in order. */
    public List<Long> papers(String... arxivIds) throws SeojaeException {
        EntryDraft[] entries = new EntryDraft[arxivIds.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = EntryDraft.of(arxivIds[i]).line(i + 1);
        }
        file(DigestDraft.of("2024-10-24", entries));
        List<Long> numbers = new ArrayList<>();
        for (String id : arxivIds) {
            numbers.add(paper(id));
        }
        return numbers;
    }

    /** The library's number of an arXiv paper; 0 for none. */
    public long paper(String arxivId) throws SeojaeException {
        return read(sql -> new PaperStore().number(sql, new ArxivId(arxivId)));
    }

    public PaperRow row(long paper) throws SeojaeException {
        return read(sql -> new PaperStore().rows(sql, List.of(paper))).getFirst();
    }

    public Paper whole(long paper) throws SeojaeException {
        return read(sql -> new PaperStore().papers(sql, List.of(paper))).getFirst();
    }

    public long number(String sql, Object... args) throws SeojaeException {
        return read(one -> one.number(sql, args));
    }

    public long count(String table) throws SeojaeException {
        return number("SELECT count(*) FROM " + table);
    }

    /** Writes the grams of all that waits, as the indexer does. */
    public void index(PartStore parts) throws SeojaeException {
        SearchIndex index = new SearchIndex();
        change(
                sql -> {
                    List<SearchIndex.Waiting> waiting = index.waiting(sql, 0, Integer.MAX_VALUE);
                    Map<Long, PartStore.Texts> texts = index.texts(sql, parts, waiting);
                    List<SearchIndex.Entry> entries = new ArrayList<>();
                    for (SearchIndex.Waiting one : waiting) {
                        List<SearchPart> found = parts.parts(texts.get(one.paper()));
                        entries.add(SearchIndex.Entry.of(one, found));
                    }
                    index.write(sql, entries);
                });
    }

    @Override
    public void close() throws SeojaeException {
        database.close();
    }
}
