package app.seojae.ui.shell;

import app.seojae.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The frame of the window: the screen of the moment, with what stands around it. */
final class Screens extends BorderPane {

    private static final double NAVIGATION_SHOWN = 760;

    private final Session session;
    private final LibraryFaces library;
    private final ReaderTabs tabs;
    private final Pages pages;

    Screens(Session session, LibraryFaces library, ReaderTabs tabs, Pages pages) {
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
            if (screen == Session.Screen.LIBRARY) {
                library.focusList();
            } else if (screen == Session.Screen.MARKS) {
                pages.marks().focusSearch();
            } else if (screen == Session.Screen.EXPORT) {
                pages.export().focusStart();
            } else if (reading) {
                tabs.focus();
            }
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
