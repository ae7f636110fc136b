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
import java.util.concurrent.atomic.AtomicLong;

/** What all use cases stand on: the database, the right to write it, the ears for changes. */
public final class LibraryContext {

    private final Database database;
    private final LibraryHolder holder;
    private final InstantSource clock;
    private final Changes changes = new Changes();
    private final AtomicLong seen = new AtomicLong();

    public LibraryContext(Database database, LibraryHolder holder, InstantSource clock)
            throws SeojaeException {
        this.database = database;
        this.holder = holder;
        this.clock = clock;
        seen.set(database.otherProgramsStamp());
    }

    /** Asks, seeing one state of the library throughout. */
    public <T> T read(Database.Work<T> work) throws SeojaeException {
        return database.read(work);
    }

    /**
     * Changes in one transaction; throws where another machine holds the library or it cannot be
     * written.
     */
    public <T> T write(Database.Work<T> work) throws SeojaeException {
        stay();
        return database.write(work);
    }

    private void stay() throws SeojaeException {
        if (holder.heldBy() != null) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_HELD_ELSEWHERE, holder.heldBy()));
        }
        holder.renew();
    }

    /** Whether another machine holds the library or it cannot be written. */
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

    /**
     * Looks whether another program has changed the library since the last look or, before that,
     * since it was opened here, and tells of it.
     *
     * @return whether one has
     */
    public boolean checkForOtherPrograms() throws SeojaeException {
        long stamp = database.otherProgramsStamp();
        boolean changed = seen.getAndSet(stamp) != stamp;
        if (changed) {
            tell(Change.many(Change.Kind.OTHER_PROGRAM));
        }
        return changed;
    }

    /** What SQLite's own checks of the file complain of; empty where it is sound. */
    public List<String> complaints() throws SeojaeException {
        return database.complaints();
    }

    /** Whether all of what is wrong lies in indexes. */
    public boolean isMendable(List<String> complaints) throws SeojaeException {
        return !complaints.isEmpty() && database.isMendable(complaints);
    }

    /** Makes all indexes anew of the rows, and lets the indexer know. */
    public void mend() throws SeojaeException {
        stay();
        database.mend();
        tell(Change.many(Change.Kind.OTHER_PROGRAM));
    }

    /** All changes of this library. */
    public Changes changes() {
        return changes;
    }

    /** Tells all who listen of a change that is on disk, on the calling thread. */
    public void tell(Change change) {
        changes.tell(change);
    }
}
