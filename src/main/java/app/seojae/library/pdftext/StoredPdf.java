package app.seojae.library.pdftext;

import app.seojae.files.LibraryFolder;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A PDF that lies in the library.
 *
 * @param path inside the library
 */
record StoredPdf(long paper, String path) {

    /** Of a file that is not there. */
    static final String GONE = "-";

    Path file(LibraryFolder folder) throws SeojaeException {
        return folder.resolve(path);
    }

    /** What the file system says of it: as long as that stays, the bytes do. */
    String stamp(LibraryFolder folder) throws SeojaeException {
        try {
            BasicFileAttributes now = Files.readAttributes(file(folder), BasicFileAttributes.class);
            return now.size()
                    + " "
                    + now.lastModifiedTime().to(TimeUnit.NANOSECONDS)
                    + " "
                    + now.fileKey();
        } catch (IOException e) {
            return GONE;
        }
    }
}
