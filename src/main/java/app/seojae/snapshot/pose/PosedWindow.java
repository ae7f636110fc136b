package app.seojae.snapshot.pose;

import app.seojae.library.Library;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.shell.MainWindow;

/**
 * A window that is drawn, with what it works with.
 *
 * @param library a copy that is thrown away
 */
public record PosedWindow(
        MainWindow main, Library library, Background background, Messages words) {}
