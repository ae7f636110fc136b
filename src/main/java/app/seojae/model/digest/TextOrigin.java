package app.seojae.model.digest;

import java.util.Locale;

/**
 * Who wrote the texts of a reading.
 *
 * @param model the name of the model that wrote them, or the empty string
 */
public record TextOrigin(Kind kind, String model) {

    /** Kinds of writers, the one whose words are shown first at the beginning. */
    public enum Kind {
        /** Somebody's digest. */
        DIGEST,
        /** The person. */
        OWN,
        /** A model that the person runs. */
        MODEL,
        /** The list of a day's papers: titles and abstracts. */
        HF
    }

    public static final TextOrigin DIGEST = new TextOrigin(Kind.DIGEST, "");
    public static final TextOrigin HF = new TextOrigin(Kind.HF, "");
    public static final TextOrigin OWN = new TextOrigin(Kind.OWN, "");

    private static final String MODEL_WORD = "model:";

    /** Texts that a model wrote. */
    public static TextOrigin model(String name) {
        return new TextOrigin(Kind.MODEL, name);
    }

    /** The origin of a word; what nobody knows is a digest's. */
    public static TextOrigin ofWord(String word) {
        return switch (word) {
            case "hf" -> HF;
            case "own" -> OWN;
            default ->
                    word.startsWith(MODEL_WORD)
                            ? model(word.substring(MODEL_WORD.length()))
                            : DIGEST;
        };
    }

    /** Whether somebody published it, and nobody wrote it here. */
    public boolean isPublished() {
        return kind == Kind.DIGEST || kind == Kind.HF;
    }

    /** Its word in the library and on the command line: {@code digest}, {@code model:NAME}. */
    public String word() {
        return kind == Kind.MODEL ? MODEL_WORD + model : kind.name().toLowerCase(Locale.ROOT);
    }
}
