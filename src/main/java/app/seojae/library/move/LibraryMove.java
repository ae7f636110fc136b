package app.seojae.library.move;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.Machine;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.library.backup.DiskRoom;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.SoleUse;
import app.seojae.library.backup.Swap;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.DatabaseCopy;
import app.seojae.store.DatabaseFile;
import app.seojae.store.Soundness;
import app.seojae.work.ByteMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/**
 * Copies a library that nobody has open into an empty folder and compares the copy with it. The old
 * folder is only read; whatever stops the copy, the new folder is as it was, or is made so by the
 * next try. Blocking; safe for any thread.
 */
public final class LibraryMove {

    private static final String OWN = "Seojae";

    private final LibraryFolder from;
    private final Machine machine;
    private final InstantSource clock;
    private final DiskRoom room;

    /** The library that is looked after. */
    public LibraryMove(LibraryCare care) {
        this.from = new LibraryFolder(care.folder());
        this.machine = care.machine();
        this.clock = care.clock();
        this.room = care.room();
    }

    /** The folder meant by one that was chosen: a new one in it where it holds something. */
    public static Path placeIn(Path chosen) throws SeojaeException {
        return !Files.isDirectory(chosen) || isEmpty(chosen) ? chosen : chosen.resolve(OWN);
    }

    /**
     * Copies it.
     *
     * @param to a folder that is empty or not there yet
     * @param meter told of the bytes that are copied
     * @return the folder of the copy, absolute
     * @throws SeojaeException {@code MOVE_INSIDE}, {@code MOVE_NOT_EMPTY}, {@code MOVE_NO_ROOM},
     *     {@code MOVE_DIFFERS} where the copy is not the same, {@code LIBRARY_OPEN_ELSEWHERE},
     *     {@code CANCELLED} and what reading and writing bring; then nothing is changed
     */
    public Path copy(Path to, ByteMeter meter) throws SeojaeException {
        LibraryFolder target = new LibraryFolder(to);
        DatabaseFile.check(from.database());
        checkApart(target.root());
        boolean made = make(target.root());
        try {
            alone(target, meter);
            return target.root();
        } catch (SeojaeException | RuntimeException e) {
            unmake(target.root(), made);
            throw e;
        }
    }

    private void alone(LibraryFolder target, ByteMeter meter) throws SeojaeException {
        SoleUse alone = SoleUse.take(from, machine, clock);
        try {
            if (new Swap(from).isBegun()) {
                throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_BUSY));
            }
            MoveJournal.clear(target.root());
            checkEmpty(target.root());
            fill(target, meter);
        } finally {
            alone.close();
        }
    }

    private void fill(LibraryFolder target, ByteMeter meter) throws SeojaeException {
        FolderListing listing = FolderListing.of(from);
        long database = size(from.database());
        long total = listing.bytes() + database;
        room.check(target.root(), total + database, ProblemKind.MOVE_NO_ROOM);
        MoveJournal journal = MoveJournal.begin(target.root());
        try {
            meter.expect(total);
            FileCopying copying = new FileCopying(from.root(), target.root(), journal, meter);
            for (Path file : listing.files()) {
                copying.copy(file);
            }
            meter.check();
            Path copy = target.database().resolveSibling(target.database().getFileName() + ".new");
            journal.note(target.root().relativize(copy));
            journal.note(target.root().relativize(target.database()));
            DatabaseCopy.make(from.database(), copy);
            DatabaseCopy.settle(copy);
            checkSame(copy);
            meter.end();
            // The name comes last: a folder without it is no library.
            Files.move(copy, target.database());
            journal.keep();
        } catch (IOException e) {
            journal.undo();
            throw FileProblem.writing(target.database(), e);
        } catch (SeojaeException | RuntimeException e) {
            journal.undo();
            throw e;
        }
    }

    /** Neither folder may lie in the other, whatever they are called. */
    private void checkApart(Path to) throws SeojaeException {
        try {
            Path source = from.root().toRealPath();
            Path there = to;
            while (there != null && Files.notExists(there)) {
                there = there.getParent();
            }
            Path real = there == null ? to : there.toRealPath().resolve(there.relativize(to));
            if (real.normalize().startsWith(source) || source.startsWith(real.normalize())) {
                throw new SeojaeException(Problem.of(ProblemKind.MOVE_INSIDE, to.toString()));
            }
        } catch (IOException e) {
            throw FileProblem.reading(from.root(), e);
        }
    }

    private static boolean make(Path to) throws SeojaeException {
        boolean there = Files.exists(to);
        try {
            if (!there) {
                OwnerOnlyFiles.folder(to);
            }
            return !there;
        } catch (IOException e) {
            throw FileProblem.writing(to, e);
        }
    }

    private static void unmake(Path to, boolean made) {
        try {
            if (made) {
                Files.deleteIfExists(to);
            }
        } catch (IOException stays) {
            return; // an empty folder, or one of a drive that is gone
        }
    }

    private static void checkEmpty(Path to) throws SeojaeException {
        if (!isEmpty(to)) {
            throw new SeojaeException(Problem.of(ProblemKind.MOVE_NOT_EMPTY, to.toString()));
        }
    }

    private static boolean isEmpty(Path folder) throws SeojaeException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw FileProblem.reading(folder, e);
        }
    }

    private void checkSame(Path copy) throws SeojaeException {
        Soundness before =
                DatabaseFile.alone(from.database(), (sql, version) -> Soundness.full(sql));
        Soundness after = DatabaseFile.still(copy, (sql, version) -> Soundness.full(sql));
        if (!after.isSound() || !before.stamp().equals(after.stamp())) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.MOVE_DIFFERS, from.database().toString()));
        }
    }

    private static long size(Path file) throws SeojaeException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
