package app.seojae.ui.reading.text;

import app.seojae.library.Library;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.session.PaperActions;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What reading is given to work with.
 *
 * @param browser opens an http or https address outside
 * @param terms whether English terms are explained under the mouse
 */
public record ReadingNeeds(
        Library library,
        Background background,
        Messages words,
        PaperActions actions,
        Consumer<String> browser,
        BooleanSupplier terms) {}
