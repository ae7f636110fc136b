package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells bytes apart, those of files or others. */
public final class FileHash {

    private static final int BUFFER = 1 << 16;

    private FileHash() {}

    /** The SHA-256 of a file's bytes, 64 hexadecimal digits. */
    public static String sha256(Path file) throws SeojaeException {
        try (InputStream in = InputFile.stream(file)) {
            MessageDigest hash = sha256();
            DigestInputStream through = new DigestInputStream(in, hash);
            byte[] buffer = new byte[BUFFER];
            while (through.read(buffer) >= 0) {
                // the digest is what is wanted
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** The SHA-256 of bytes, 32 of them. */
    public static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** A SHA-256 to be fed. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
