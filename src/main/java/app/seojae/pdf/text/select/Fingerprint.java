package app.seojae.pdf.text.select;

import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.text.PageText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What tells versions of a paper apart: its pages' sizes and letters, not the bytes of its file.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of a document whose texts were read, 64 hexadecimal digits (SHA-256).
     *
     * <p>Two files differ by it when a letter does, a page more or less, or a page's size by a
     * point; not by their metadata, fonts, links or readers' marks.
     */
    public static String of(List<PageGeometry> pages, List<PageText> texts) {
        MessageDigest hash = sha256();
        for (int i = 0; i < texts.size(); i++) {
            PageGeometry page = pages.get(i);
            String size = Math.round(page.width()) + "x" + Math.round(page.height()) + ":";
            hash.update(size.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder();
            texts.get(i)
                    .text()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
            hash.update(letters.toString().getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
