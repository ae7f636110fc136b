package app.seojae.library;

/** What comes into a library from outside its digests. */
public record Transfers(
        Downloads downloads, Pdfs pdfs, Thumbnails thumbnails, Connection connection) {}
