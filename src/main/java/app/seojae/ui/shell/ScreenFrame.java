package app.seojae.ui.shell;

import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.session.Session;
import app.seojae.ui.shelf.LibraryViews;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The frame of the window: the screen of the moment, with what stands around it. */
final class ScreenFrame extends BorderPane {

    private static final double NAVIGATION_SHOWN = 760;

    private final Session session;
    private final LibraryViews library;
    private final ReaderTabs tabs;
    private final SeldomPages pages;

    ScreenFrame(Session session, LibraryViews library, ReaderTabs tabs, SeldomPages pages) {
        this.session = session;
        this.library = library;
        this.tabs = tabs;
        this.pages = pages;
        setTop(tabs.strip());
        session.screenProperty().addListener(o -> show());
        widthProperty().addListener(o -> show());
        show();
    }

    private void show() {
        Session.Screen screen = session.screenProperty().get();
        boolean reading = screen == Session.Screen.READER;
        boolean roomy = getWidth() == 0 || getWidth() >= NAVIGATION_SHOWN;
        setLeft(!reading && roomy ? library.navigation() : null);
        setBottom(reading ? null : library.status());
        Node center = node(screen);
        if (getCenter() != center) {
            setCenter(center);
            focus(screen, center);
        }
    }

    /** The keys go with the screen: what was left must not swallow the next one. */
    private void focus(Session.Screen screen, Node center) {
        switch (screen) {
            case LIBRARY -> library.focusList();
            case READER -> tabs.focus();
            case MARKS -> pages.marks().focusSearch();
            case EXPORT -> pages.export().focusStart();
            case REPORT, SETTINGS, HELP -> center.requestFocus();
        }
    }

    private Node node(Session.Screen screen) {
        return switch (screen) {
            case LIBRARY -> library.screen();
            case READER -> tabs.place();
            case MARKS -> pages.marks();
            case REPORT -> pages.report();
            case EXPORT -> pages.export();
            case SETTINGS -> pages.settings();
            case HELP -> pages.help();
        };
    }
}
