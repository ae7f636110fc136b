package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.snapshot.Pose.Progress;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.ui.shell.MainWindow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;

/** The screens around the papers, each by the name of its picture. */
final class LibraryPoses {

    private LibraryPoses() {}

    /** All of them, in the order they are drawn. */
    static Map<String, Pose> all() {
        Map<String, Pose> all = new LinkedHashMap<>();
        all.put("library-cards", shape(ListModel.Shape.CARDS));
        all.put("library-list", shape(ListModel.Shape.LIST));
        all.put("library-chosen", window -> choose(window.main()));
        all.put("search-outside", window -> searchOutside(window.main()));
        all.put("import-report", screen(Session.Screen.REPORT));
        all.put("marks", screen(Session.Screen.ANNOTATIONS));
        all.put("export", window -> export(window.main()));
        all.put("settings", screen(Session.Screen.SETTINGS));
        all.put("help", screen(Session.Screen.HELP));
        return all;
    }

    /** Papers of a day's list, some with texts that a model wrote. */
    static Map<String, Pose> written() {
        return Map.of(
                "machine-card", shape(ListModel.Shape.CARDS),
                "machine-detail", shape(ListModel.Shape.LIST));
    }

    private static Pose shape(ListModel.Shape shape) {
        return Pose.atOnce(window -> window.main().list().shapeProperty().set(shape));
    }

    /** A screen of the window. */
    static Pose screen(Session.Screen screen) {
        return Pose.atOnce(window -> window.main().session().show(screen));
    }

    /** The page of feeds, after something was typed that is no address. */
    static Pose feedRefused() {
        return window -> {
            window.main().session().show(Session.Screen.FEEDS);
            AtomicBoolean typed = new AtomicBoolean();
            return () -> {
                if (window.main().lookup(".new-feed .text-field") instanceof TextField field
                        && !typed.getAndSet(true)) {
                    field.setText("https://github.com/example");
                    field.fireEvent(new ActionEvent());
                }
                return typed.get() ? Progress.TAKEN : Progress.UNDERWAY;
            };
        };
    }

    /** The check before a journey, after it found what it found. */
    static Pose airplaneCheck() {
        return window -> {
            window.main().session().show(Session.Screen.SUBWAY);
            AtomicBoolean begun = new AtomicBoolean();
            return () -> {
                if (!begun.get()) {
                    press(window, Text.SUBWAY_CHECK);
                    begun.set(press(window, Text.CHECK_RUN));
                }
                return window.main().lookup(".check-row") != null
                        ? Progress.TAKEN
                        : Progress.UNDERWAY;
            };
        };
    }

    /** Presses the button of a name, where there is one. */
    private static boolean press(PosedWindow window, Text name) {
        Set<Node> all = new LinkedHashSet<>(window.main().lookupAll(".toggle-button"));
        all.addAll(window.main().lookupAll(".button"));
        for (Node node : all) {
            if (node instanceof ButtonBase button
                    && window.words().of(name).equals(button.getText())) {
                button.fire();
                return true;
            }
        }
        return false;
    }

    /** The first papers of the list, chosen together. */
    private static Supplier<Progress> choose(MainWindow window) {
        AtomicBoolean chosen = new AtomicBoolean();
        return () -> {
            Listing listing = window.list().listingProperty().get();
            if (listing != null && !chosen.getAndSet(true)) {
                window.list().choice().widen(2);
            }
            return chosen.get() ? Progress.TAKEN : Progress.UNDERWAY;
        };
    }

    /** A word looked for among today's papers, with what the whole library has of it. */
    private static Supplier<Progress> searchOutside(MainWindow window) {
        window.list().ask(Query.ALL.withShelf(Query.Shelf.TODAY).withText("모델"));
        return () ->
                window.list().wholeProperty().get() != ListModel.UNKNOWN
                        ? Progress.TAKEN
                        : Progress.UNDERWAY;
    }

    /** The page of exports, of the first paper of the list where there is one. */
    private static Supplier<Progress> export(MainWindow window) {
        AtomicBoolean opened = new AtomicBoolean();
        Consumer<Boolean> open =
                ready -> {
                    if (ready && !opened.getAndSet(true)) {
                        window.export();
                    }
                };
        window.session().selectedProperty().subscribe(paper -> open.accept(paper.longValue() != 0));
        window.list()
                .listingProperty()
                .subscribe(listing -> open.accept(listing != null && listing.size() == 0));
        return () -> opened.get() ? Progress.TAKEN : Progress.UNDERWAY;
    }
}
