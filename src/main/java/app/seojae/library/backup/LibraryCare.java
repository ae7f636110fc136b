package app.seojae.library.backup;

import app.seojae.files.LibraryFolder;
import app.seojae.files.Machine;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import app.seojae.store.DatabaseFile;
import app.seojae.store.care.CountStore;
import app.seojae.work.ByteMeter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks after a library that need not be open, and may be damaged: its backups and the way back to
 * them. Blocking; safe for any thread.
 */
public final class LibraryCare {

    private final LibraryFolder folder;
    private final Machine machine;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Backups backups;
    private final DiskRoom room;

    /**
     * @param place the library's folder, which need not be there
     * @param zone by which days end
     */
    public LibraryCare(Path place, Machine machine, InstantSource clock, ZoneId zone) {
        this(place, machine, clock, zone, DiskRoom.ofSystem());
    }

    /** For a disk that says something else of its room. */
    LibraryCare(Path place, Machine machine, InstantSource clock, ZoneId zone, DiskRoom room) {
        this.room = room;
        this.folder = new LibraryFolder(place);
        this.machine = machine;
        this.clock = clock;
        this.zone = zone;
        this.backups = new Backups(folder, clock, zone, room);
    }

    /** Whether a library lies in a folder. */
    public static boolean isLibrary(Path folder) {
        return Files.isRegularFile(new LibraryFolder(folder).database());
    }

    /** Where the library lies, absolute. */
    public Path folder() {
        return folder.root();
    }

    /** The computer this is. */
    public Machine machine() {
        return machine;
    }

    /** What tells the time here. */
    public InstantSource clock() {
        return clock;
    }

    /** What looks whether something fits on a disk. */
    public DiskRoom room() {
        return room;
    }

    /** Its database, which need not be there. */
    Path database() {
        return folder.database();
    }

    /** Its own backups. */
    public Backups backups() {
        return backups;
    }

    /** Makes a backup beside the library, as {@link Backups#make} does. */
    public StoredBackup backup() throws SeojaeException {
        return backups.make(BackupKind.ASKED);
    }

    /**
     * Writes the library into one file.
     *
     * @param pdfs whether all PDFs go along; those nobody could fetch again always do
     * @param meter told of bytes as they are written and as they are read again
     * @throws SeojaeException {@code CANCELLED} and others; then nothing stands there
     */
    public ArchiveManifest archive(Path file, boolean pdfs, ByteMeter meter)
            throws SeojaeException {
        return new Archives(folder, clock).write(file, pdfs, meter);
    }

    /**
     * Brings the library back from an archive or a database; what it replaces is put aside.
     *
     * @throws SeojaeException {@code BACKUP_FOREIGN}, {@code BACKUP_CUT}, {@code
     *     LIBRARY_NEWER_SCHEMA}, {@code LIBRARY_OPEN_ELSEWHERE}, {@code CANCELLED} and others; then
     *     nothing is changed
     */
    public Restored restore(Path file, ByteMeter meter) throws SeojaeException {
        return new Restoring(folder.root(), machine, clock, zone, room).restore(file, meter);
    }

    /**
     * Brings it back from the newest of its own backups that is whole.
     *
     * @throws SeojaeException {@code BACKUP_NONE} where there is none, or as {@link #restore}
     */
    public Restored restoreNewest(ByteMeter meter) throws SeojaeException {
        StoredBackup newest =
                backups.newestWhole()
                        .orElseThrow(
                                () ->
                                        new SeojaeException(
                                                Problem.of(
                                                        ProblemKind.BACKUP_NONE,
                                                        folder.root().toString())));
        return restore(newest, meter);
    }

    /** Brings it back from one of its own backups. */
    public Restored restore(StoredBackup backup, ByteMeter meter) throws SeojaeException {
        Restored restored = restore(backup.file(), meter);
        return new Restored(
                restored.backup(),
                backup.record().made(),
                restored.counts(),
                restored.aside(),
                restored.files());
    }

    /** What there is to go back to, and what of the present library is newer. */
    public Optional<RestoreOffer> offer() throws SeojaeException {
        return backups.newestGood().map(one -> new RestoreOffer(one, since(one.record().made())));
    }

    private @Nullable LibraryCounts since(Instant time) {
        try {
            return DatabaseFile.live(
                    folder.database(), (sql, version) -> new CountStore().since(sql, time));
        } catch (SeojaeException | RuntimeException damaged) {
            return null;
        }
    }
}
