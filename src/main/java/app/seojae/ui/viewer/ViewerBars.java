package app.seojae.ui.viewer;

import app.seojae.ui.viewer.bars.BarControls;
import app.seojae.ui.viewer.bars.LookColours;
import app.seojae.ui.viewer.bars.LookMenu;
import app.seojae.ui.viewer.bars.ViewerToolbar;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.ui.viewer.model.ViewerActions;
import app.seojae.ui.viewer.model.ViewerChoices;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bars around the pages: above them and beside them, or none in a presentation. */
public final class ViewerBars {

    /** What lies over the pages has other colours then. */
    private static final PseudoClass DARK_PAGES = PseudoClass.getPseudoClass("dark-pages");

    private final BorderPane frame;
    private final ViewerParts parts;
    private final ViewerChoices choices;
    private final BooleanProperty sideBarOpen = new SimpleBooleanProperty(true);
    private final ViewerActions actions;
    private final ViewerToolbar toolbar;
    private final VBox top = new VBox();
    private final HBox side = new HBox();
    private final LookColours colours;

    /**
     * @param frame has the bars at its top and left
     * @param present starts or ends a presentation
     * @param split shows the paper twice, or once again
     */
    ViewerBars(
            BorderPane frame,
            ViewerParts parts,
            ViewerChoices choices,
            PaperLook paperLook,
            BarControls tools,
            Runnable present,
            Runnable split) {
        this.frame = frame;
        this.parts = parts;
        this.choices = choices;
        ObjectProperty<ReaderLook> look = paperLook.lookProperty();
        parts.model.lookProperty().bind(look.map(ReaderLook::drawn));
        parts.model.calmProperty().bind(choices.calmProperty());
        look.subscribe(now -> frame.pseudoClassStateChanged(DARK_PAGES, now.isDark()));
        actions =
                new ViewerActions(
                        this::askForPage,
                        this::toggleSideBar,
                        paperLook::toggleDark,
                        present,
                        split);
        toolbar =
                new ViewerToolbar(
                        parts.model,
                        tools,
                        parts.document.labelsProperty(),
                        sideBarOpen,
                        actions,
                        parts.pane::requestFocus,
                        List.of(LookMenu.of(paperLook, tools, this::pickColours)));
        colours = new LookColours(look, tools, this::endPicking);
        toolbar.disableProperty()
                .bind(parts.opening.stateProperty().isNotEqualTo(DocumentState.READY));
        top.getChildren().add(toolbar);
        side.getChildren().addAll(room(), grip());
        side.visibleProperty().bind(parts.opening.stateProperty().isEqualTo(DocumentState.READY));
        sideBarOpen.subscribe(this::show);
        parts.opening.stateProperty().subscribe(this::opened);
        parts.model.arrangement().presentingProperty().subscribe(this::show);
    }

    private void opened(DocumentState state) {
        show();
        if (state == DocumentState.READY && parts.sideBar.getParent() == null) {
            parts.afterFirstPicture(frame, this::bringSideBar);
        }
    }

    private void bringSideBar() {
        if (parts.sideBar.getParent() == null) {
            side.getChildren().set(0, wide(parts.sideBar));
        }
    }

    /** As wide as the person made the side bar. */
    private Region wide(Region region) {
        region.prefWidthProperty().bind(choices.sideBarWidthProperty());
        return region;
    }

    ViewerActions actions() {
        return actions;
    }

    /** Puts tools into the bar over the pages: {@code brief} where there is no room for all. */
    public void addTools(Supplier<Node> full, Supplier<Node> brief) {
        toolbar.addTools(full, brief);
    }

    /** Whether the side bar is open, which anybody may change. */
    public BooleanProperty sideBarOpenProperty() {
        return sideBarOpen;
    }

    private void show() {
        boolean bars = !parts.model.arrangement().presentingProperty().get();
        frame.setTop(bars ? top : null);
        frame.setLeft(bars && sideBarOpen.get() && isSideBarRoomKept() ? side : null);
    }

    /**
     * The room is kept from when a file is being opened: its first page must not be drawn once for
     * a view without the side bar and once more beside it.
     */
    private boolean isSideBarRoomKept() {
        DocumentState state = parts.opening.stateProperty().get();
        return state == DocumentState.OPENING || state == DocumentState.READY;
    }

    /** In a presentation there is neither a bar nor a field: their keys do nothing. */
    private void askForPage() {
        if (!parts.model.arrangement().presentingProperty().get()) {
            toolbar.askForPage();
        }
    }

    private void toggleSideBar() {
        if (!parts.model.arrangement().presentingProperty().get()) {
            sideBarOpen.set(!sideBarOpen.get());
        }
    }

    private void pickColours() {
        top.getChildren().setAll(toolbar, colours);
    }

    private void endPicking() {
        top.getChildren().setAll(toolbar);
        parts.pane.requestFocus();
    }

    /** Where the side bar comes once the first pages are seen, which it would keep waiting. */
    private Region room() {
        Region room = new Region();
        room.getStyleClass().add("viewer-side-bar");
        return wide(room);
    }

    /** The edge by which the side bar is made wider. */
    private Region grip() {
        Region grip = new Region();
        grip.getStyleClass().add("side-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(
                event -> {
                    double left = side.localToScene(0, 0).getX();
                    choices.setSideBarWidth(event.getSceneX() - left);
                });
        return grip;
    }
}
