package app.seojae.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks a body that came packed though nobody asked for that. */
final class BodyDecoding {

    private static final int PIECE = 1 << 16;

    private BodyDecoding() {}

    /** How a body came. */
    enum Packed {
        NOT,
        GZIP,
        OTHERWISE;

        static Packed of(String encoding) {
            return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
                case "", "identity" -> NOT;
                case "gzip", "x-gzip" -> GZIP;
                default -> OTHERWISE;
            };
        }
    }

    /**
     * Puts the unpacked content into a file, up to a length; {@code false} where it is longer.
     * Throws where it is no such content.
     */
    static boolean unpack(Path from, Path to, long maxBytes) throws IOException {
        byte[] piece = new byte[PIECE];
        long length = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(from), PIECE);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                length += read;
                if (length > maxBytes) {
                    return false;
                }
                out.write(piece, 0, read);
            }
        }
        return true;
    }
}
