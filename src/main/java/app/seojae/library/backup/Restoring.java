package app.seojae.library.backup;

import app.seojae.backup.ArchiveForm;
import app.seojae.backup.ArchiveReader;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.Machine;
import app.seojae.files.WorkFile;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.store.DatabaseCopy;
import app.seojae.store.DatabaseFile;
import app.seojae.store.Soundness;
import app.seojae.work.ByteMeter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings a library back from a backup: an archive or a database. It is looked through before
 * anything is touched, what it replaces is put aside, and a kill at any moment leaves the old or
 * the new library.
 */
final class Restoring {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path place;
    private final Machine machine;
    private final InstantSource clock;
    private final ZoneId zone;
    private final DiskRoom room;

    Restoring(Path place, Machine machine, InstantSource clock, ZoneId zone, DiskRoom room) {
        this.room = room;
        this.place = place;
        this.machine = machine;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Restores an archive or a database of any name.
     *
     * @param meter told of the bytes of an archive; the restore is stopped by it until the library
     *     is replaced
     * @throws SeojaeException {@code BACKUP_FOREIGN}, {@code BACKUP_CUT}, {@code
     *     LIBRARY_NEWER_SCHEMA}, as {@link SoleUse#take} does, or where nothing can be written;
     *     then the library is as it was
     */
    Restored restore(Path file, ByteMeter meter) throws SeojaeException {
        if (ArchiveReader.isArchive(file)) {
            try (ArchiveReader archive = ArchiveReader.open(file)) {
                meter.expect(archive.unpackedBytes() + database(archive).bytes());
                archive.verify(meter);
                return replaced(file, archive, archive.manifest().made(), meter);
            }
        }
        if (!isDatabase(file)) {
            throw ArchiveForm.foreign(file);
        }
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return replaced(file, null, written.truncatedTo(ChronoUnit.SECONDS), meter);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private static boolean isDatabase(Path file) throws SeojaeException {
        try (InputStream in = InputFile.stream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private Restored replaced(
            Path file, @Nullable ArchiveReader archive, Instant made, ByteMeter meter)
            throws SeojaeException {
        LibraryFolder folder = LibraryFolder.at(place);
        SoleUse use = SoleUse.take(folder, machine, clock);
        try (use) {
            Swap swap = new Swap(folder);
            swap.finish();
            long needed = archive == null ? Files.size(file) : archive.unpackedBytes();
            room.check(folder.root(), needed, ProblemKind.BACKUP_NO_ROOM);
            Path work = WorkFile.in(folder.root(), "seojae.db.restore");
            try {
                fill(work, file, archive, meter);
                DatabaseCopy.settle(work);
                Examination found = Examination.of(work);
                if (found.fault() != null) {
                    throw ArchiveForm.cut(file);
                }
                Path aside = aside(folder);
                BroughtFiles brought = new BroughtFiles(folder);
                try {
                    if (archive != null) {
                        brought.bring(archive, meter);
                    }
                    meter.end();
                    swap.run(work, String.valueOf(aside.getFileName()));
                } catch (SeojaeException | RuntimeException e) {
                    if (!swap.isBegun()) {
                        brought.takeBack(); // else whoever opens the library ends the restore
                    }
                    throw e;
                }
                return new Restored(
                        file,
                        made,
                        found.counts(),
                        Files.exists(aside) ? aside : null,
                        brought.count());
            } finally {
                WorkFile.delete(work);
            }
        } catch (IOException e) {
            throw FileProblem.writing(folder.database(), e);
        }
    }

    private static void fill(Path work, Path file, @Nullable ArchiveReader archive, ByteMeter meter)
            throws IOException, SeojaeException {
        if (archive == null) {
            copy(work, file);
            return;
        }
        try (OutputStream out =
                Files.newOutputStream(
                        work, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            archive.unpack(database(archive), out, meter);
        }
    }

    /** What was put aside may have a log; a backup has none and is taken as it lies. */
    private static void copy(Path work, Path file) throws IOException, SeojaeException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            DatabaseCopy.make(file, work);
        } else {
            Files.copy(file, work);
        }
    }

    private static ArchivedFile database(ArchiveReader archive) {
        return archive.manifest().files().stream()
                .filter(one -> one.name().equals(ArchiveForm.DATABASE))
                .findFirst()
                .orElseThrow();
    }

    /** A name that says whether what is put aside was of any use; nothing has it yet. */
    private Path aside(LibraryFolder folder) {
        String stem =
                "seojae.db."
                        + (isSound(folder) ? "replaced-" : "damaged-")
                        + NAME.format(clock.instant().atZone(zone));
        Path file = folder.root().resolve(stem);
        for (int more = 2; Files.exists(file); more++) {
            file = folder.root().resolve(stem + "-" + more);
        }
        return file;
    }

    private static boolean isSound(LibraryFolder folder) {
        try {
            return DatabaseFile.alone(
                    folder.database(), (sql, version) -> Soundness.full(sql).isSound());
        } catch (SeojaeException e) {
            return e.problem().kind() == ProblemKind.LIBRARY_NEWER_SCHEMA;
        }
    }
}
