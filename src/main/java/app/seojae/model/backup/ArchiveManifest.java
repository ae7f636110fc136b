package app.seojae.model.backup;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format of the archive
 * @param made when the database in it was copied
 * @param version of the tables in that database
 * @param counts what lies in it
 * @param pdfs whether all PDFs of the library went into it
 * @param files all others in the archive
 */
public record ArchiveManifest(
        int format,
        Instant made,
        long version,
        LibraryCounts counts,
        boolean pdfs,
        List<ArchivedFile> files) {

    public ArchiveManifest {
        files = List.copyOf(files);
    }
}
