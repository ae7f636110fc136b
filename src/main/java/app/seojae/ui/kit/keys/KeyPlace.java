package app.seojae.ui.kit.keys;

import app.seojae.l10n.Text;

/** Where keys hold. */
public enum KeyPlace {
    /** Among the papers, and in the walk through the new ones. */
    LIBRARY(Text.KEYS_LIBRARY),
    /** In an open PDF. */
    READER(Text.HELP_READER),
    /** Where words can be marked: in a PDF and in the texts of a paper. */
    MARKING(Text.KEYS_MARKING),
    /** In the list of what is marked. */
    MARKS(Text.HELP_MARKS),
    /** Everywhere in the window. */
    WINDOW(Text.HELP_WINDOW);

    private final Text title;

    KeyPlace(Text title) {
        this.title = title;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** Whether one may stand in both at once, so that a key cannot mean two things there. */
    public boolean overlaps(KeyPlace other) {
        return this == other
                || this == WINDOW
                || other == WINDOW
                || (isOfReader() && other.isOfReader())
                || (this == MARKING && other == LIBRARY)
                || (this == LIBRARY && other == MARKING);
    }

    private boolean isOfReader() {
        return this == READER || this == MARKING || this == MARKS;
    }
}
