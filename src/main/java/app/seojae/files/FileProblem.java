package app.seojae.files;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says what a failure of the file system means for the person. */
public final class FileProblem {

    private static final long NO_ROOM = 64 * 1024;

    /** In the languages in which systems tell it to those who use this program. */
    private static final List<String> FULL =
            List.of("no space", "quota", "full", "공간이 없", "공간이 부족", "할당량");

    private FileProblem() {}

    /** Reading failed. */
    public static SeojaeException reading(Path file, IOException e) {
        String name = String.valueOf(file.getFileName());
        return new SeojaeException(
                Problem.in(
                        file.toString(),
                        ProblemKind.FILE_UNREADABLE,
                        e instanceof NoSuchFileException || e instanceof AccessDeniedException
                                ? file.toString()
                                : name),
                e);
    }

    /** A file that is there, or may be, is somebody else's. */
    public static SeojaeException closed(Path file) {
        return reading(file, new AccessDeniedException(file.toString()));
    }

    /** Writing failed: no room, or no right to. */
    public static SeojaeException writing(Path file, IOException e) {
        return new SeojaeException(
                isFull(file, e)
                        ? Problem.of(ProblemKind.DISK_FULL)
                        : Problem.of(ProblemKind.FILE_UNWRITABLE, file.toString()),
                e);
    }

    /** Java has no exception for a full disk: the reason's words tell, or the room that is left. */
    private static boolean isFull(Path file, IOException e) {
        String words = String.valueOf(e.getMessage());
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            words = failure.getReason();
        }
        String reason = words.toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(reason::contains)) {
            return true;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
