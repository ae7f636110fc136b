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
    WINDOW(Text.HELP_WINDOW),
    /** Everywhere but in an open PDF. */
    OUTSIDE(Text.KEYS_OUTSIDE),
    /** On what a person keeps beside the shelves. */
    SHELVES(Text.NAVIGATION),
    /** In the queue of downloads. */
    QUEUE(Text.SUBWAY),
    /** On the map of citations and its lists, and on charts. */
    WALKS(Text.KEYS_WALKS),
    /** Among what the order of papers was learned from. */
    SIGNALS(Text.READ_FIRST_SIGNALS),
    /** Where papers are added. */
    ADDING(Text.ADD_PAPERS),
    /** On the page of keys. */
    KEYS(Text.KEYS),
    /** What lists, fields and buttons do by themselves, wherever one is. */
    FIXED(Text.KEYS_FIXED_PLACE);

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
        return this == other || meets(other) || other.meets(this);
    }

    private boolean meets(KeyPlace other) {
        return switch (this) {
            case WINDOW -> true;
            case OUTSIDE -> other != READER && other != MARKS;
            case READER, MARKING, MARKS -> other.isOfReader();
            case LIBRARY -> other == MARKING || other == SHELVES;
            // the list of papers and an open PDF have keys of their own for all that
            case FIXED -> other.isPart() || other == MARKS;
            case SHELVES, QUEUE, WALKS, SIGNALS, ADDING, KEYS -> false;
        };
    }

    private boolean isOfReader() {
        return this == READER || this == MARKING || this == MARKS;
    }

    /** Whether it is a part of the window, which has its keys while they stand in it. */
    public boolean isPart() {
        return switch (this) {
            case SHELVES, QUEUE, WALKS, SIGNALS, ADDING, KEYS -> true;
            case LIBRARY, READER, MARKING, MARKS, WINDOW, OUTSIDE, FIXED -> false;
        };
    }
}
