package app.seojae.store.citation;

/**
 * A PDF whose list of references was read.
 *
 * @param stamp what the file system said of the file
 * @param hash of its bytes, or the empty string
 * @param reader what read it
 * @param readable whether anything of it could be read
 */
public record ReadList(long paper, String stamp, String hash, String reader, boolean readable) {}
