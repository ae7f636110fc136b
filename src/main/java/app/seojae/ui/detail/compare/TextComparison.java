package app.seojae.ui.detail.compare;

import app.seojae.merge.WordDiff;
import java.util.List;
import java.util.function.Consumer;

/** Compares two texts behind the window. */
@FunctionalInterface
public interface TextComparison {

    /** Tells on the FX thread what changed between them, once it is known. */
    void compare(String before, String after, Consumer<List<WordDiff.Piece>> told);
}
