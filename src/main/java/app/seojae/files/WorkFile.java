package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for files under work, each of one program alone: the name says which, so that others can
 * tell what a program that was killed has left behind. Safe for any thread.
 */
public final class WorkFile {

    private static final Pattern NAME = Pattern.compile("\\.(\\d{1,18})-(\\d{1,18})-\\d+\\.part");
    private static final AtomicLong COUNT = new AtomicLong();

    private WorkFile() {}

    /** A new name in a folder, begun with a stem; nothing is made. */
    public static Path in(Path folder, String stem) {
        ProcessHandle self = ProcessHandle.current();
        return folder.resolve(
                "%s.%d-%d-%d.part"
                        .formatted(stem, self.pid(), start(self), COUNT.incrementAndGet()));
    }

    /** Removes one, whether it is there or not. */
    public static void delete(Path file) throws SeojaeException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** The files of a folder whose programs are no more; empty where there is no folder. */
    public static List<Path> abandoned(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.part*")) {
                for (Path file : files) {
                    if (isAbandoned(file)) {
                        found.add(file);
                    }
                }
            } catch (NoSuchFileException gone) {
                return found;
            }
        }
        return found;
    }

    /** Whether a name is one of ours and its program has ended. */
    public static boolean isAbandoned(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.find()) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(matcher.group(1)));
        return process.isEmpty() || start(process.get()) != Long.parseLong(matcher.group(2));
    }

    /** Process numbers are used again; the time of the start tells them apart. */
    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
