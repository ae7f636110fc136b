package app.seojae.library.backup;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.json.BackupJson;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of backups in a library, each with its record beside it, and the copies that upgrades
 * made. Safe for any thread.
 */
final class BackupFolder {

    private static final String END = ".db";
    private static final String RECORD = ".json";
    private static final String UPGRADED = "seojae.db.version-";
    private static final String NOT_READABLE = "access denied";
    private static final String OTHER_SIZE = "size";
    private static final int LARGEST_RECORD = 1 << 16;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final LibraryFolder folder;

    BackupFolder(LibraryFolder folder) {
        this.folder = folder;
    }

    /** All there are, the newest first. */
    List<StoredBackup> all() throws SeojaeException {
        List<StoredBackup> found = new ArrayList<>();
        for (Path file : files(folder.backups(), "*" + END)) {
            found.add(new StoredBackup(file, recordOf(file, BackupKind.ASKED)));
        }
        for (Path file : files(folder.root(), UPGRADED + "*")) {
            if (file.getFileName().toString().matches("seojae\\.db\\.version-\\d{1,9}")) {
                found.add(new StoredBackup(file, recordOf(file, BackupKind.UPGRADE)));
            }
        }
        found.sort(StoredBackup.OLDEST_FIRST.reversed());
        return found;
    }

    private static List<Path> files(Path place, String glob) throws SeojaeException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(place)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, glob)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(".") && Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(place, e);
        }
        return found;
    }

    /** What stands beside it, and what can be seen against it without opening it. */
    private BackupRecord recordOf(Path file, BackupKind otherwise) throws SeojaeException {
        try {
            long bytes = Files.size(file);
            Instant changed =
                    Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
            // Another upgrade from the same version writes another file of the same name.
            Optional<BackupRecord> written =
                    written(file)
                            .filter(
                                    one ->
                                            otherwise != BackupKind.UPGRADE
                                                    || one.made().equals(changed));
            BackupRecord record =
                    written.orElse(
                            new BackupRecord(
                                    otherwise,
                                    changed,
                                    bytes,
                                    "",
                                    0,
                                    LibraryCounts.NONE,
                                    "",
                                    null,
                                    null));
            if (!Files.isReadable(file)) {
                return record.with(NOT_READABLE);
            }
            return record.bytes() == bytes ? record : record.with(OTHER_SIZE);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** Whether it was whole when it was opened last. */
    boolean counted(StoredBackup one) {
        return written(one.file()).map(BackupRecord::isGood).orElse(false);
    }

    private Optional<BackupRecord> written(Path file) {
        Path beside = recordFile(file);
        if (!Files.isRegularFile(beside)) {
            return Optional.empty();
        }
        try {
            return BackupJson.record(InputFile.text(beside, LARGEST_RECORD));
        } catch (SeojaeException unreadable) {
            return Optional.empty();
        }
    }

    /** Copies made before upgrades lie in the library's folder, their records with the others. */
    private Path recordFile(Path file) {
        return folder.backups().resolve(file.getFileName() + RECORD);
    }

    /** Writes down what is known of one, in the place of what was. */
    StoredBackup note(Path file, BackupRecord record) throws SeojaeException {
        folder.madeBackups();
        AtomicFile.write(recordFile(file), BackupJson.of(record).getBytes(StandardCharsets.UTF_8));
        return new StoredBackup(file, record);
    }

    /** A name nothing has yet, for a backup of that moment. */
    Path nameFor(Instant made) {
        String stem = NAME.format(made);
        Path file = folder.backups().resolve(stem + END);
        for (int more = 2; Files.exists(file); more++) {
            file = folder.backups().resolve(stem + "-" + more + END);
        }
        return file;
    }

    /** Gives a finished copy its name; its record is there before it is. */
    StoredBackup take(Path finished, BackupRecord record) throws SeojaeException {
        Path file = nameFor(record.made());
        StoredBackup stored = note(file, record);
        try {
            AtomicFile.moveInto(finished, file);
        } catch (IOException e) {
            WorkFile.delete(recordFile(file));
            throw FileProblem.writing(file, e);
        }
        return stored;
    }

    /** Removes one. */
    void remove(StoredBackup one) throws SeojaeException {
        WorkFile.delete(one.file());
        WorkFile.delete(recordFile(one.file()));
    }

    /** A name for a copy that is being made; what killed programs left goes first. */
    Path work() throws SeojaeException {
        Path place = folder.madeBackups();
        try {
            for (Path left : WorkFile.abandoned(place)) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            throw FileProblem.writing(place, e);
        }
        if (!Files.isWritable(place)) {
            throw FileProblem.writing(place, new AccessDeniedException(place.toString()));
        }
        return WorkFile.in(place, ".copy");
    }
}
