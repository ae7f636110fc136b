package app.seojae.ui.reader;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
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
            reader.titleProperty().addListener(o -> build());
            reader.halves().presentingProperty().addListener(o -> build());
            open.add(reader);
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
        strip.setVisible(any);
        strip.setManaged(any);
        strip.getChildren().clear();
        boolean reading = session.screenProperty().get() == Session.Screen.READER;
        Button library = new Button(words.of(Text.APP_NAME), Icons.of(Feather.MENU, 14));
        library.getStyleClass().setAll("tab");
        library.pseudoClassStateChanged(CHOSEN, !reading);
        library.setOnAction(event -> session.show(Session.Screen.LIBRARY));
        strip.getChildren().add(library);
        for (ReaderScreen reader : open) {
            strip.getChildren().add(tab(reader, reading && reader == current));
        }
    }

    private HBox tab(ReaderScreen reader, boolean chosen) {
        Button name = new Button(reader.titleProperty().get());
        name.getStyleClass().setAll("tab-name");
        TextSize.maxWidth(name, 230);
        name.setTooltip(new Tooltip(reader.titleProperty().get()));
        name.setOnAction(
                event -> {
                    choose(reader);
                    session.show(Session.Screen.READER);
                });
        Button close = new Button(null, Icons.of(Feather.X, 13));
        close.getStyleClass().add("bare");
        close.setAccessibleText(words.of(Text.DO_CLOSE_TAB));
        close.setOnAction(event -> close(reader));
        HBox tab = new HBox(4, name, close);
        tab.setAlignment(Pos.CENTER_LEFT);
        tab.getStyleClass().setAll("tab");
        tab.pseudoClassStateChanged(CHOSEN, chosen);
        MenuItem beside = new MenuItem(words.of(Text.DO_OPEN_BESIDE));
        beside.setOnAction(event -> openBeside(reader.paper()));
        ContextMenu menu = new ContextMenu(beside);
        name.setContextMenu(menu);
        tab.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.MIDDLE) {
                        close(reader);
                    }
                });
        return tab;
    }
}
