package app.seojae.ui.reader;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open papers: a strip of tabs over the window and the reader below it. */
public final class ReaderTabs {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 24;

    private final Session session;
    private final Messages words;
    private final LongFunction<ReaderScreen> readers;
    private final HBox strip = new HBox();
    private final StackPane place = new StackPane();
    private final List<ReaderScreen> open = new ArrayList<>();
    private final Map<ReaderScreen, ReaderTab> tabs = new HashMap<>();
    private final Button library;
    private final List<Long> closed = new ArrayList<>();
    private @Nullable ReaderScreen current;

    /**
     * @param readers makes the reader of a paper
     */
    public ReaderTabs(Session session, Messages words, LongFunction<ReaderScreen> readers) {
        this.session = session;
        this.words = words;
        this.readers = readers;
        strip.getStyleClass().add("tab-strip");
        strip.setAlignment(Pos.BOTTOM_LEFT);
        library = new Button(words.of(Text.APP_NAME), Icons.of(Feather.MENU, 14));
        library.getStyleClass().setAll("tab");
        library.setOnAction(event -> session.show(Session.Screen.LIBRARY));
        session.screenProperty().addListener(o -> showScreen());
        build();
    }

    /** The strip of tabs; hidden while none is open or a presentation has the screen. */
    public HBox strip() {
        return strip;
    }

    /** Where the reader of the current tab stands. */
    public StackPane place() {
        return place;
    }

    /** Goes to a paper's tab, opening it where there is none. */
    public void open(long paper) {
        ReaderScreen reader =
                open.stream().filter(one -> one.paper() == paper).findFirst().orElse(null);
        if (reader == null) {
            reader = readers.apply(paper);
            reader.halves().presentingProperty().addListener(o -> build());
            open.add(reader);
            tabs.put(reader, new ReaderTab(reader, words, new TabActions()));
            if (open.size() > MOST) {
                close(open.getFirst());
            }
        }
        choose(reader);
        session.show(Session.Screen.READER);
    }

    /** Goes to a paper's tab where words stand on a page, which are marked. */
    public void open(long paper, PageIndex page, String found) {
        open(paper);
        if (current != null) {
            current.find(page, found);
        }
    }

    /** Shows a paper beside the one being read, or again where it is that one. */
    void openBeside(long paper) {
        ReaderScreen reader = current;
        if (reader != null) {
            session.show(Session.Screen.READER);
            reader.halves().openBeside(paper, Orientation.HORIZONTAL);
        }
    }

    /** Shows the paper being read twice, or once again. */
    public void split(Orientation way) {
        if (current != null) {
            current.halves().toggle(way);
        }
    }

    /** Goes some tabs on, the library being the first of the round. */
    public void step(int by) {
        if (open.isEmpty()) {
            return;
        }
        boolean inReader = session.screenProperty().get() == Session.Screen.READER;
        int at = inReader && current != null ? open.indexOf(current) + 1 : 0;
        int next = Math.floorMod(at + by, open.size() + 1);
        if (next == 0) {
            session.show(Session.Screen.LIBRARY);
        } else {
            choose(open.get(next - 1));
            session.show(Session.Screen.READER);
        }
    }

    /** Lets the keys come to the open paper's pages, once they are on the screen. */
    public void focus() {
        if (current != null) {
            current.viewer().focusPages();
        }
    }

    /** Saves what was typed in the current tab and closes it; a neighbour takes its place. */
    public void closeCurrent() {
        if (current != null) {
            close(current);
        }
    }

    /** Saves what was typed in the tabs of papers and closes them. */
    public void close(List<Long> papers) {
        for (ReaderScreen reader : List.copyOf(open)) {
            if (papers.contains(reader.paper())) {
                close(reader);
            }
        }
        closed.removeAll(papers);
    }

    /** Whether a closed tab can be opened again. */
    public boolean canReopen() {
        return !closed.isEmpty();
    }

    /**
     * Does a command of the reader in the paper that is read; tells whether anybody did anything.
     */
    public boolean run(ReaderCommand command) {
        ReaderScreen reader = current;
        return reader != null && reader.viewer().keys().run(command);
    }

    /** Opens again what was closed last. */
    public void reopen() {
        if (!closed.isEmpty()) {
            open(closed.removeLast());
        }
    }

    /** Saves what was written and lets go of every document. */
    public void closeAll() {
        open.forEach(ReaderScreen::close);
        open.clear();
        tabs.clear();
        current = null;
        build();
    }

    /** The reader of the current tab, in sight or not, {@code null} where none is open. */
    @Nullable
    public ReaderScreen current() {
        return current;
    }

    private void close(ReaderScreen reader) {
        int at = open.indexOf(reader);
        open.remove(reader);
        tabs.remove(reader);
        closed.add(reader.paper());
        reader.close();
        if (current == reader) {
            current = null;
            place.getChildren().clear();
            if (open.isEmpty()) {
                session.show(Session.Screen.LIBRARY);
            } else {
                choose(open.get(Math.min(at, open.size() - 1)));
            }
        }
        build();
    }

    private void choose(ReaderScreen reader) {
        if (current != null && current != reader) {
            current.hide();
        }
        current = reader;
        place.getChildren().setAll(reader.node());
        reader.resume();
        build();
    }

    private void showScreen() {
        if (current != null) {
            if (session.screenProperty().get() == Session.Screen.READER) {
                current.resume();
            } else {
                current.hide();
            }
        }
        build();
    }

    private void build() {
        boolean any =
                !open.isEmpty()
                        && !(current != null && current.halves().presentingProperty().get());
        Showing.set(strip, any);
        boolean reading = session.screenProperty().get() == Session.Screen.READER;
        library.pseudoClassStateChanged(CHOSEN, !reading);
        tabs.forEach((reader, tab) -> tab.choose(reading && reader == current));
        List<Node> shown = new ArrayList<>(List.of(library));
        open.forEach(reader -> shown.add(tabs.get(reader)));
        if (!strip.getChildren().equals(shown)) {
            strip.getChildren().setAll(shown);
        }
    }

    /** What a person does with a tab. */
    private final class TabActions implements ReaderTab.Actions {

        @Override
        public void choose(ReaderScreen reader) {
            ReaderTabs.this.choose(reader);
            session.show(Session.Screen.READER);
        }

        @Override
        public void close(ReaderScreen reader) {
            ReaderTabs.this.close(reader);
        }

        @Override
        public void openBeside(ReaderScreen reader) {
            ReaderTabs.this.openBeside(reader.paper());
        }
    }
}
