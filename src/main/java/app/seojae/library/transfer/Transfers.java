package app.seojae.library.transfer;

/** What comes into a library from outside its digests. */
public record Transfers(
        Downloads downloads, StoredPdfs pdfs, Thumbnails thumbnails, Connection connection) {}
