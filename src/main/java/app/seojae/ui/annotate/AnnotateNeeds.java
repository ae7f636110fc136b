package app.seojae.ui.annotate;

import app.seojae.library.Library;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Notices;
import app.seojae.ui.kit.Words;
import java.util.function.Consumer;

/**
 * What annotating is given to work with.
 *
 * @param browser opens an http or https address outside
 * @param keeps whether what is marked is written; pictures of the program keep nothing
 */
public record AnnotateNeeds(
        Library library,
        Background background,
        Words words,
        Notices notices,
        Pens pens,
        Consumer<String> browser,
        boolean keeps) {}
