package app.seojae.library.backup;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.LibraryHolder;
import app.seojae.files.Machine;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.files.WorkFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A library nobody has open and nobody can open until this is closed. Whoever opens a library first
 * says so and then looks for this; this is first laid down and then looks for the others: of two
 * that come at once, one at least sees the other.
 */
public final class SoleUse implements AutoCloseable {

    private static final String STEM = ".restoring";

    private final Path mark;

    private SoleUse(Path mark) {
        this.mark = mark;
    }

    /**
     * Takes it.
     *
     * @throws SeojaeException {@code LIBRARY_OPEN_ELSEWHERE}, {@code LIBRARY_HELD_ELSEWHERE} where
     *     another machine has it, {@code LIBRARY_BUSY} where another program takes it just now
     */
    public static SoleUse take(LibraryFolder folder, Machine machine, InstantSource clock)
            throws SeojaeException {
        Path place = folder.holders();
        Path mark = WorkFile.in(place, STEM);
        try {
            OwnerOnlyFiles.folder(place);
            for (Path left : WorkFile.abandoned(place)) {
                Files.deleteIfExists(left);
            }
            Files.createFile(mark);
        } catch (IOException e) {
            throw FileProblem.writing(mark, e);
        }
        SoleUse taken = new SoleUse(mark);
        try {
            checkAlone(folder, machine, clock, mark);
            return taken;
        } catch (SeojaeException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    private static void checkAlone(
            LibraryFolder folder, Machine machine, InstantSource clock, Path mark)
            throws SeojaeException {
        if (marks(folder, mark)) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_BUSY));
        }
        Optional<LibraryHolder.Standing> other =
                LibraryHolder.standing(folder, machine, clock.instant());
        if (other.isPresent()) {
            throw new SeojaeException(
                    other.get().here()
                            ? Problem.of(
                                    ProblemKind.LIBRARY_OPEN_ELSEWHERE, folder.root().toString())
                            : Problem.of(
                                    ProblemKind.LIBRARY_HELD_ELSEWHERE, other.get().machine()));
        }
    }

    /** Whether a program that lives has it. */
    public static boolean isTaken(LibraryFolder folder) {
        return marks(folder, folder.holders().resolve(STEM));
    }

    private static boolean marks(LibraryFolder folder, Path butNot) {
        if (!Files.isDirectory(folder.holders())) {
            return false;
        }
        try (DirectoryStream<Path> marks =
                Files.newDirectoryStream(folder.holders(), STEM + ".*.part")) {
            for (Path one : marks) {
                if (!one.equals(butNot) && !WorkFile.isAbandoned(one)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets others open it again. */
    @Override
    public void close() throws SeojaeException {
        WorkFile.delete(mark);
    }
}
