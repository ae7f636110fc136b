package app.seojae.digest.entry;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import org.jspecify.annotations.Nullable;

/** The part of an entry whose text is being collected. */
final class SectionBuilder {

    private @Nullable StringBuilder text;
    private Label label = Label.OTHER;
    private boolean blank;
    private boolean bullets;

    void open(StringBuilder newText, Label newLabel) {
        text = newText;
        label = newLabel;
        blank = false;
        bullets = false;
    }

    void close() {
        text = null;
    }

    boolean isOpen() {
        return text != null;
    }

    boolean isOpen(Label which) {
        return text != null && label == which;
    }

    /** Whether it may hold several paragraphs. */
    boolean isText() {
        return text != null && (label == Label.SUMMARY || label == Label.EASY);
    }

    /** Whether it is this part and nothing stands in it yet. */
    boolean wantsValue(Label which) {
        return text != null && label == which && !isWritten(text);
    }

    /** Whether anything but white space stands in a text; quick, for texts begin with words. */
    static boolean isWritten(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A short part ends at the first blank line behind its value. */
    void blank() {
        blank = true;
        if (text != null && label.isShort() && isWritten(text) && !bullets) {
            close();
        }
    }

    /** Adds a line; {@code false} where the part has ended and the line is not its own. */
    boolean add(String line) {
        StringBuilder to = text;
        if (to == null) {
            return false;
        }
        boolean bullet = LabelReader.Dress.of(line.strip()).bullet();
        if (blank && bullets && !bullet && label.isShort()) {
            close();
            return false;
        }
        if (!to.isEmpty()) {
            to.append(blank ? "\n\n" : "\n");
        }
        blank = false;
        bullets |= bullet && label == Label.FIELDS;
        to.append(to.isEmpty() ? line.strip() : line.stripTrailing());
        return true;
    }
}
