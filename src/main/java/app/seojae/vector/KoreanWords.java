package app.seojae.vector;

import java.util.regex.Pattern;

/** Words as a person would name them, without the particle or ending they carry in a sentence. */
public final class KoreanWords {

    private static final int SHORTEST = 3;

    private static final Pattern PARTICLE =
            Pattern.compile(
                    "(에서의|에서|으로|에게|까지|부터|처럼|적인|[하되]는|[하되]기|[하되]어|하여|[하되]고|[하되]며"
                            + "|합니다|됩니다|한다|된다|했습니다|되었습니다|[을를이가은는의에로과와도])$");

    private KoreanWords() {}

    /** A Korean word without its particle; other words as they are. */
    public static String bare(String word) {
        boolean korean = word.length() >= SHORTEST && HangulGrams.isSyllable(word.charAt(0));
        return korean ? PARTICLE.matcher(word).replaceFirst("") : word;
    }
}
