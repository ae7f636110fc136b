package app.seojae.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The id that Git gives to a file's content.
 *
 * @see <a href="https://git-scm.com/book/en/v2/Git-Internals-Git-Objects">Git objects</a>
 */
public final class BlobId {

    private static final int LENGTH_OF_SHA1 = 40;

    private BlobId() {}

    /** The id of a content in a repository of the usual hash. */
    public static String of(byte[] content) {
        return hashed(content, "SHA-1");
    }

    /**
     * The id of a content.
     *
     * @param like an id of the repository, which tells the hash it uses
     */
    public static String of(byte[] content, String like) {
        return like.length() == LENGTH_OF_SHA1 ? of(content) : hashed(content, "SHA-256");
    }

    private static String hashed(byte[] content, String algorithm) {
        try {
            MessageDigest hash = MessageDigest.getInstance(algorithm);
            hash.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
