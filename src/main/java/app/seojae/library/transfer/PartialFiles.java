package app.seojae.library.transfer;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.file.DownloadStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Half files in the library that nobody will finish: what killed programs left. Blocking. */
public final class PartialFiles {

    /** A file whose name says nothing of its program is left alone for so long. */
    private static final Duration UNNAMED = Duration.ofMinutes(10);

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final DownloadStore downloads = new DownloadStore();

    public PartialFiles(LibraryContext ground, LibraryFolder folder) {
        this.context = ground;
        this.folder = folder;
    }

    /** Ends what was all but done, and removes the others. */
    public void remove() throws SeojaeException {
        if (context.isReadOnly()) {
            return;
        }
        new PlacingJournal(context, folder).settle();
        for (Path file : all()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw FileProblem.writing(file, e);
            }
        }
    }

    /** What there is of them now. */
    public List<Path> all() throws SeojaeException {
        List<Path> found = new ArrayList<>();
        for (Path place :
                List.of(folder.root(), folder.pdfs(), folder.thumbnails(), folder.texts())) {
            try {
                found.addAll(WorkFile.abandoned(place));
                found.addAll(unnamed(place));
            } catch (IOException e) {
                throw FileProblem.reading(place, e);
            }
        }
        return found;
    }

    /** Those whose names say no program: half downloads nothing waits for, and older ones. */
    private List<Path> unnamed(Path place) throws IOException, SeojaeException {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(place)) {
            return found;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(place, "*.{part,new,version}")) {
            Set<String> awaited = null;
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean live = name.startsWith("seojae.db") && !name.endsWith(".part");
                if (live || isYoung(file)) {
                    continue;
                }
                awaited = awaited == null ? awaited() : awaited;
                boolean ours =
                        name.contains(".new")
                                || name.startsWith(".")
                                || name.startsWith("seojae.db.version-");
                if (ours && !awaited.contains(name.replaceFirst("\\.new.*$", ""))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private Set<String> awaited() throws SeojaeException {
        return new HashSet<>(context.read(downloads::awaitedNames));
    }

    private boolean isYoung(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return time.toInstant().plus(UNNAMED).isAfter(context.instant());
        } catch (IOException gone) {
            return true;
        }
    }
}
