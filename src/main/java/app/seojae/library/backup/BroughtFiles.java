package app.seojae.library.backup;

import app.seojae.backup.ArchiveForm;
import app.seojae.backup.ArchiveReader;
import app.seojae.files.AtomicFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.work.ByteMeter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PDFs and pictures that come out of an archive where none of their name lie. */
final class BroughtFiles {

    private final LibraryFolder folder;
    private final List<Path> brought = new ArrayList<>();

    BroughtFiles(LibraryFolder folder) {
        this.folder = folder;
    }

    /** Brings those that are not there; what lies there stays. */
    void bring(ArchiveReader archive, ByteMeter meter) throws SeojaeException {
        List<ArchivedFile> wanted = new ArrayList<>();
        for (ArchivedFile one : archive.manifest().files()) {
            boolean file = isPdf(one) || one.name().startsWith(ArchiveForm.THUMBNAILS);
            if (file && !Files.exists(folder.resolve(one.name()))) {
                wanted.add(one);
                meter.expect(one.bytes());
            }
        }
        for (ArchivedFile one : wanted) {
            Path place = isPdf(one) ? folder.madePdfs() : folder.madeThumbnails();
            Path target = place.resolve(folder.resolve(one.name()).getFileName());
            AtomicFile.write(target, out -> archive.unpack(one, out, meter));
            brought.add(target);
        }
    }

    private static boolean isPdf(ArchivedFile one) {
        return one.name().startsWith(ArchiveForm.PDFS);
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
