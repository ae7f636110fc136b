package app.seojae.library.backup;

import app.seojae.backup.BackupKeeping;
import app.seojae.files.FileLocks;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import app.seojae.store.DatabaseCopy;
import app.seojae.store.DatabaseFile;
import app.seojae.store.care.CountStore;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The backups in a library's folder: made of one state of the database, whoever writes it
 * meanwhile, opened and counted before they get a name, and kept by {@link BackupKeeping}.
 * Blocking, seconds for a large library; safe for any thread and process.
 */
public final class Backups {

    private static final Logger LOG = System.getLogger(Backups.class.getName());
    private static final String LOCK = ".lock";
    private static final Duration WEEK = Duration.ofDays(7);

    private final LibraryFolder folder;
    private final BackupFolder files;
    private final InstantSource clock;
    private final ZoneId zone;
    private final DiskRoom room;

    /**
     * @param zone by which days end
     */
    Backups(LibraryFolder folder, InstantSource clock, ZoneId zone, DiskRoom room) {
        this.folder = folder;
        this.room = room;
        this.files = new BackupFolder(folder);
        this.clock = clock;
        this.zone = zone;
    }

    /** All there are, the newest first, with what is known of each. */
    public List<StoredBackup> all() throws SeojaeException {
        return files.all();
    }

    /** The newest that was opened and counted and found whole. */
    public Optional<StoredBackup> newestGood() throws SeojaeException {
        return BackupKeeping.newestGood(files.all());
    }

    /**
     * Makes one now and lets go of those that need not be kept.
     *
     * @throws SeojaeException {@code BACKUP_UNSOUND} where what was copied is damaged, {@code
     *     BACKUP_NO_ROOM}, {@code DISK_FULL} or as the database is opened; then all is as before
     */
    public StoredBackup make(BackupKind kind) throws SeojaeException {
        DatabaseFile.check(folder.database());
        checkRoom();
        Path work = files.work();
        try {
            Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Examination found = copied(work);
            StoredBackup stored =
                    files.take(
                            work,
                            new BackupRecord(
                                    kind,
                                    made,
                                    found.bytes(),
                                    found.sha256(),
                                    found.version(),
                                    found.counts(),
                                    found.stamp(),
                                    made,
                                    null));
            for (StoredBackup old : superfluous()) {
                files.remove(old);
            }
            return stored;
        } catch (IOException e) {
            throw FileProblem.writing(work, e);
        } finally {
            WorkFile.delete(work);
        }
    }

    /** What was copied must hold what was there before or after it, and nothing may be wrong. */
    private Examination copied(Path work) throws IOException, SeojaeException {
        DatabaseCopy.Around<LibraryCounts> source =
                DatabaseCopy.make(folder.database(), work, new CountStore()::all);
        DatabaseCopy.settle(work);
        Examination found = Examination.of(work);
        boolean expected = isBetween(found.counts(), source.before(), source.after());
        if (found.fault() != null || !expected) {
            String why = Objects.requireNonNullElse(found.fault(), "count");
            throw new SeojaeException(Problem.of(ProblemKind.BACKUP_UNSOUND, why));
        }
        return found;
    }

    private static boolean isBetween(
            LibraryCounts found, LibraryCounts before, LibraryCounts after) {
        return isBetween(found.papers(), before.papers(), after.papers())
                && isBetween(found.notes(), before.notes(), after.notes())
                && isBetween(found.annotations(), before.annotations(), after.annotations());
    }

    private static boolean isBetween(long found, long one, long other) {
        return found >= Math.min(one, other) && found <= Math.max(one, other);
    }

    private List<StoredBackup> superfluous() throws SeojaeException {
        List<StoredBackup> ours =
                own().stream()
                        .filter(one -> Files.isReadable(one.file())) // else somebody else's
                        .toList();
        return BackupKeeping.superfluous(ours, zone);
    }

    /** All but the copies that upgrades made, which are of no day. */
    private List<StoredBackup> own() throws SeojaeException {
        return files.all().stream()
                .filter(one -> one.record().kind() != BackupKind.UPGRADE)
                .toList();
    }

    /** Twice the database must fit: the copy, and what SQLite and the log need meanwhile. */
    private void checkRoom() throws SeojaeException {
        try {
            room.check(
                    folder.root(), 2 * Files.size(folder.database()), ProblemKind.BACKUP_NO_ROOM);
        } catch (IOException e) {
            throw FileProblem.reading(folder.database(), e);
        }
    }

    /** Opens a backup, looks through it and counts; what is known of it from now on. */
    public StoredBackup rehearse(StoredBackup one) throws SeojaeException {
        return files.note(one.file(), examined(one));
    }

    /** What is known of a backup after another look at it, which is not written down yet. */
    private BackupRecord examined(StoredBackup one) throws SeojaeException {
        Examination found = Examination.of(one.file());
        BackupRecord before = one.record();
        boolean changed = !before.sha256().isEmpty() && !before.sha256().equals(found.sha256());
        String fault = changed && found.fault() == null ? "sha256" : found.fault();
        return new BackupRecord(
                before.kind(),
                before.made(),
                found.bytes(),
                before.sha256().isEmpty() ? found.sha256() : before.sha256(),
                found.version(),
                fault == null ? found.counts() : before.counts(),
                fault == null ? found.stamp() : before.stamp(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                fault);
    }

    /**
     * Opens each again that was not opened for a week: what rots on the disk counts no more.
     * Seconds for each.
     *
     * @param stop leaves it after the one that is being opened
     * @return those that counted and do no more
     */
    List<StoredBackup> rehearseOld(CancelFlag stop) throws SeojaeException {
        Instant weekAgo = clock.instant().minus(WEEK);
        List<StoredBackup> lost = new ArrayList<>();
        for (StoredBackup one : files.all()) {
            Instant last = one.record().rehearsed();
            boolean counted = files.counted(one);
            boolean due =
                    last == null
                            || !last.isAfter(weekAgo)
                            || (counted && !one.record().isGood()); // seen without opening it
            if (due && !stop.isRaised() && Files.isReadable(one.file())) {
                if (!isStillGood(one) && counted) {
                    lost.add(one);
                }
            }
        }
        return lost;
    }

    /** One that cannot be looked at now, on a disk that does not answer, say, is left as it is. */
    private boolean isStillGood(StoredBackup one) {
        try {
            return rehearse(one).record().isGood();
        } catch (SeojaeException e) {
            LOG.log(Level.WARNING, "a backup could not be opened again", e);
            return true;
        }
    }

    /** The newest that is whole, after another look at each. */
    Optional<StoredBackup> newestWhole() throws SeojaeException {
        for (StoredBackup one : files.all()) {
            if (Files.isReadable(one.file())) {
                BackupRecord record = examined(one);
                note(one.file(), record);
                if (record.isGood()) {
                    return Optional.of(new StoredBackup(one.file(), record));
                }
            }
        }
        return Optional.empty();
    }

    /** Where it cannot be written down, on a full disk, say, the look was good all the same. */
    private void note(Path file, BackupRecord record) {
        try {
            files.note(file, record);
        } catch (SeojaeException e) {
            LOG.log(Level.INFO, "a rehearsal is not written down", e);
        }
    }

    /** Whether the newest backup that counts is of an earlier day than today. */
    public boolean isDue() throws SeojaeException {
        return isDue(BackupKeeping.newestGood(own()));
    }

    private boolean isDue(Optional<StoredBackup> last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return last.map(one -> LocalDate.ofInstant(one.record().made(), zone).isBefore(today))
                .orElse(true);
    }

    /**
     * Makes the day's backup where it is due and rows have changed since the last one; empty where
     * not, or where another program is just making it.
     *
     * @param stamp of the rows as they are now
     */
    public Optional<StoredBackup> daily(String stamp) throws SeojaeException {
        Path lock = folder.madeBackups().resolve(LOCK);
        try (FileChannel channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = FileLocks.take(channel)) {
            if (mine == null) {
                return Optional.empty();
            }
            Optional<StoredBackup> last = BackupKeeping.newestGood(own());
            boolean same = last.isPresent() && last.get().record().stamp().equals(stamp);
            return same || !isDue(last) ? Optional.empty() : Optional.of(make(BackupKind.DAILY));
        } catch (IOException e) {
            throw FileProblem.writing(lock, e);
        }
    }
}
