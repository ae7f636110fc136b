package app.seojae.library.backup;

import app.seojae.backup.ArchiveForm;
import app.seojae.backup.ArchiveReader;
import app.seojae.files.AtomicFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchivedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PDFs and pictures that come out of an archive where none of their name lie. */
final class BroughtFiles {

    private final LibraryFolder folder;
    private final List<Path> brought = new ArrayList<>();

    BroughtFiles(LibraryFolder folder) {
        this.folder = folder;
    }

    /** Brings those that are not there; what lies there stays. */
    void bring(@Nullable ArchiveReader archive) throws SeojaeException {
        if (archive == null) {
            return;
        }
        for (ArchivedFile one : archive.manifest().files()) {
            boolean pdf = one.name().startsWith(ArchiveForm.PDFS);
            if (pdf || one.name().startsWith(ArchiveForm.THUMBNAILS)) {
                Path target = folder.resolve(one.name());
                if (!Files.exists(target)) {
                    Path place = pdf ? folder.madePdfs() : folder.madeThumbnails();
                    AtomicFile.write(
                            place.resolve(target.getFileName()), out -> archive.unpack(one, out));
                    brought.add(target);
                }
            }
        }
    }

    /** How many were brought. */
    int count() {
        return brought.size();
    }

    /** Takes them away again: a folder that held no library must not look like one. */
    void takeBack() throws SeojaeException {
        for (Path one : brought) {
            WorkFile.delete(one);
        }
        brought.clear();
    }
}
