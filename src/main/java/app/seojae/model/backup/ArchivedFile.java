package app.seojae.model.backup;

/**
 * A file in an archive.
 *
 * @param name with slashes, as the archive names it
 * @param bytes unpacked
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record ArchivedFile(String name, long bytes, String sha256) {}
