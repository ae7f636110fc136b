package app.seojae.library.context;

import app.seojae.files.LibraryHolder;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What all use cases stand on: the database, the right to write it, the ears for changes. */
public final class LibraryContext {

    private final Database database;
    private final LibraryHolder holder;
    private final InstantSource clock;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    public LibraryContext(Database database, LibraryHolder holder, InstantSource clock) {
        this.database = database;
        this.holder = holder;
        this.clock = clock;
    }

    public <T> T read(Database.Work<T> work) throws SeojaeException {
        return database.read(work);
    }

    public <T> T write(Database.Work<T> work) throws SeojaeException {
        stay();
        return database.write(work);
    }

    /** Changes what {@link #tell} will tell in full, so that nobody need look for it. */
    public <T> T writeTold(Database.Work<T> work) throws SeojaeException {
        stay();
        return database.writeTold(work);
    }

    private void stay() throws SeojaeException {
        if (holder.heldBy() != null) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_HELD_ELSEWHERE, holder.heldBy()));
        }
        holder.renew();
    }

    public boolean isReadOnly() {
        return holder.heldBy() != null || !database.isWritable();
    }

    /** Seconds since 1970. */
    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** The time, to the millisecond. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public long changeStamp() throws SeojaeException {
        return database.changeStamp();
    }

    public List<String> complaints() throws SeojaeException {
        return database.complaints();
    }

    public void addListener(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
