package app.seojae.store.pdftext;

import app.seojae.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A stored PDF as the index knows it.
 *
 * @param path inside the library
 * @param stamp what the file system said of it: as long as that stays, the bytes do
 * @param hash of its bytes
 * @param reader what read it; another may read it otherwise
 * @param pages how many pages are in the index
 * @param indexed whether anything could be read
 * @param problem why not all of it could be read, or {@code null}
 */
public record IndexedFile(
        long paper,
        String path,
        String stamp,
        String hash,
        String reader,
        int pages,
        boolean indexed,
        @Nullable Problem problem) {

    /** The same bytes, at another place or touched since. */
    public IndexedFile at(String newPath, String newStamp) {
        return new IndexedFile(paper, newPath, newStamp, hash, reader, pages, indexed, problem);
    }
}
