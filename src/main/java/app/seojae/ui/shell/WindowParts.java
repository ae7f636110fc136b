package app.seojae.ui.shell;

import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.shelf.LibraryViews;

/**
 * What the commands of a window act on.
 *
 * @param search lets the person search where she stands
 * @param palette opens the command palette
 */
record WindowParts(
        LibraryViews library,
        ReaderTabs tabs,
        ExportActions outgoing,
        FullScreen fullScreen,
        Runnable search,
        Runnable palette) {}
