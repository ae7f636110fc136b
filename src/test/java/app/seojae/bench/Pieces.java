package app.seojae.bench;

import java.util.Random;

/** Cuts pieces out of texts, as a person marks or types them. */
final class Pieces {

    private Pieces() {}

    /** Some place of a text, of so many characters at most. */
    static String of(String text, Random random, int length) {
        int from = text.length() <= length ? 0 : random.nextInt(text.length() - length);
        return text.substring(from, Math.min(text.length(), from + length)).strip();
    }
}
