package app.seojae.ui.shell;

import app.seojae.ui.kit.TextSize;
import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.session.Session;
import app.seojae.ui.shelf.LibraryViews;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The frame of the window: the screen of the moment, with what stands around it. */
final class ScreenFrame extends BorderPane {

    private static final double NAVIGATION_SHOWN = 760;

    private final Session session;
    private final LibraryViews library;
    private final Screens screens;

    /**
     * @param over what is told over every screen
     */
    ScreenFrame(
            Session session, LibraryViews library, ReaderTabs tabs, Screens screens, Node over) {
        this.session = session;
        this.library = library;
        this.screens = screens;
        setTop(new VBox(over, tabs.strip()));
        session.screenProperty().addListener(o -> show());
        TextSize.widthOf(this).subscribe(width -> show());
        show();
    }

    @SuppressWarnings("ReferenceEquality") // the node itself
    private void show() {
        Screen<?> screen = screens.of(session.screenProperty().get());
        boolean roomy = getWidth() == 0 || getWidth() >= NAVIGATION_SHOWN * TextSize.now(this);
        library.fold(!roomy);
        setLeft(screen.isFramed() && roomy ? library.navigation() : null);
        setBottom(screen.isFramed() ? library.status() : null);
        Node center = screen.node();
        if (getCenter() != center) {
            setCenter(center);
            screen.takeKeys();
        }
    }
}
