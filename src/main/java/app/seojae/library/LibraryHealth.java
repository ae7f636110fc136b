package app.seojae.library;

import app.seojae.files.LibraryFolder;
import app.seojae.files.Machine;
import app.seojae.files.WorkFile;
import app.seojae.library.backup.CareRounds;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.LogGuard;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.transfer.PartialFiles;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.file.FileStore;
import app.seojae.work.Schedule;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks whether the database is sound and its files are there, whole, and mends what it can. */
public final class LibraryHealth {

    /** What every JPEG begins and ends with; thumbnails are JPEGs of our own. */
    private static final int JPEG_HEAD = 0xFFD8;

    private static final int JPEG_END = 0xFFD9;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Machine machine;
    private final FileStore files = new FileStore();

    LibraryHealth(LibraryContext ground, LibraryFolder folder, Machine machine) {
        this.context = ground;
        this.folder = folder;
        this.machine = machine;
    }

    /**
     * What was found.
     *
     * @param problems what is wrong
     * @param notices what is not wrong, but may be worth knowing
     * @param waiting papers that the index of the search does not reach yet
     * @param mendable whether all damage lies in indexes
     */
    public record Report(
            List<Problem> problems, List<Problem> notices, int waiting, boolean mendable) {}

    /** What makes its backups and goes back to them. */
    public LibraryCare care() {
        return new LibraryCare(
                folder.root(), machine, InstantSource.system(), ZoneId.systemDefault());
    }

    /** What looks after it behind a window, not begun yet. */
    public CareRounds rounds(Schedule schedule) {
        return new CareRounds(
                care(),
                context::isReadOnly,
                this::mend,
                schedule,
                InstantSource.system(),
                ZoneId.systemDefault());
    }

    /** What is wrong with the database or the files it names; empty where all is sound. */
    public List<Problem> problems() throws SeojaeException {
        return report().problems();
    }

    /** Looks at everything; seconds for a large library. */
    public Report report() throws SeojaeException {
        List<String> complaints = context.complaints();
        boolean mendable = context.isMendable(complaints);
        List<Problem> problems = new ArrayList<>();
        for (String complaint : complaints) {
            problems.add(
                    Problem.of(
                            mendable ? ProblemKind.INDEX_DAMAGED : ProblemKind.LIBRARY_DAMAGED,
                            complaint));
        }
        List<Problem> notices = new ArrayList<>();
        try {
            lookAtFiles(problems, notices);
            return new Report(problems, notices, waiting(), mendable);
        } catch (SeojaeException e) {
            if (problems.isEmpty()) {
                throw e;
            }
            return new Report(problems, notices, 0, mendable); // what is damaged cannot be read
        }
    }

    private int waiting() throws SeojaeException {
        return context.read(sql -> (int) sql.number("SELECT count(*) FROM unindexed"));
    }

    private void lookAtFiles(List<Problem> problems, List<Problem> notices) throws SeojaeException {
        Set<Path> named = new HashSet<>();
        for (FileStore.Named file : context.read(files::all)) {
            if (!isThere(file)) {
                problems.add(Problem.of(ProblemKind.FILE_MISSING, file.path()));
            } else if (isBrokenPicture(file)) {
                problems.add(Problem.in(file.path(), ProblemKind.PICTURE_UNREADABLE, file.path()));
            }
            named.add(folder.root().resolve(file.path()).normalize());
        }
        for (Path left : new PartialFiles(context, folder).all()) {
            problems.add(Problem.of(ProblemKind.LEFT_BEHIND, folder.relative(left)));
        }
        for (Path log : LogGuard.aside(folder)) {
            problems.add(Problem.of(ProblemKind.LOG_DAMAGED, folder.relative(log)));
        }
        for (Path place : List.of(folder.pdfs(), folder.thumbnails())) {
            for (Path file : finished(place)) {
                if (!named.contains(file)) {
                    notices.add(Problem.of(ProblemKind.FILE_ORPHANED, folder.relative(file)));
                }
            }
        }
    }

    private List<Path> finished(Path place) {
        try {
            return folder.finished(place);
        } catch (SeojaeException e) {
            return List.of(); // that a folder cannot be read, the missing files tell
        }
    }

    private boolean isThere(FileStore.Named file) {
        try {
            Path path = folder.resolve(file.path());
            return file.bytes() < 0 ? Files.isRegularFile(path) : Files.size(path) == file.bytes();
        } catch (IOException | SeojaeException e) {
            return false;
        }
    }

    private boolean isBrokenPicture(FileStore.Named file) throws SeojaeException {
        Path path = folder.resolve(file.path());
        if (!path.startsWith(folder.thumbnails())) {
            return false;
        }
        try (RandomAccessFile in = new RandomAccessFile(path.toFile(), "r")) {
            boolean begun = in.length() > 4 && in.readUnsignedShort() == JPEG_HEAD;
            in.seek(Math.max(0, in.length() - 2));
            return !begun || in.readUnsignedShort() != JPEG_END;
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Mends what can be mended without losing anything: indexes are made anew, broken or missing
     * pictures are forgotten, so that they are fetched again, half files are removed.
     */
    public void repair() throws SeojaeException {
        mend(context.complaints());
        for (FileStore.Named file : context.read(files::all)) {
            boolean picture = file.path().startsWith("thumbnails/");
            if (picture && (!isThere(file) || isBrokenPicture(file))) {
                context.write(sql -> files.forgetPicture(sql, file.path()));
                WorkFile.delete(folder.resolve(file.path()));
            }
        }
        new PartialFiles(context, folder).remove();
    }

    /** Makes indexes anew where all that is wrong lies in them; whether it does. */
    public boolean mend(List<String> complaints) throws SeojaeException {
        if (!context.isMendable(complaints)) {
            return false;
        }
        context.mend();
        return true;
    }
}
