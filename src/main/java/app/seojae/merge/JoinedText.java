package app.seojae.merge;

/** Two texts of one paper as one; nothing of either is lost. */
public final class JoinedText {

    private JoinedText() {}

    /** One below the other; what stands in one already is not said twice. */
    public static String of(String first, String second) {
        if (second.isBlank() || first.strip().equals(second.strip())) {
            return first;
        }
        return first.isBlank() ? second : first.stripTrailing() + "\n\n" + second;
    }
}
