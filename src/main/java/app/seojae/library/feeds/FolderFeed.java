package app.seojae.library.feeds;

import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.library.digests.DigestFiles;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A folder on this machine: files are told apart by size and time. */
final class FolderFeed implements FeedSource {

    private static final int LARGEST = 64 << 20;

    private final Path folder;

    FolderFeed(Path folder) {
        this.folder = folder;
    }

    @Override
    public void check(FeedRun run) throws SeojaeException {
        if (!Files.isDirectory(folder)) {
            throw new SeojaeException(Problem.of(ProblemKind.FEED_FOLDER_GONE, folder.toString()));
        }
        List<Path> files = DigestFiles.in(List.of(folder));
        for (int i = 0; i < files.size(); i++) {
            run.cancel().check();
            run.progress(i, files.size());
            take(run, files.get(i));
        }
        run.progress(files.size(), files.size());
        run.finished(null, true);
    }

    private void take(FeedRun run, Path file) throws SeojaeException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            String version = version(file);
            if (!run.has(path, version)) {
                byte[] bytes = InputFile.bytes(file, LARGEST);
                // Who writes on while it is read is read again the next time.
                run.take(path, version, bytes, null);
            }
        } catch (NoSuchFileException e) {
            return; // it went while the folder was looked through
        } catch (IOException e) {
            run.trouble(path, FileProblem.reading(file, e).problem());
        } catch (SeojaeException e) {
            ProblemKind kind = e.problem().kind();
            if (kind != ProblemKind.FILE_UNREADABLE && kind != ProblemKind.TOO_LARGE) {
                throw e;
            }
            run.trouble(path, e.problem());
        }
    }

    private static String version(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() + " " + now.lastModifiedTime();
    }
}
