package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.control.FocusOnceInScene;
import app.seojae.ui.kit.control.Showing;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The papers, as cards or lines, grouped by day; virtual, so that 30,000 are as light as 30. */
public final class PaperListView extends StackPane {

    private final ListModel model;
    private final ListParts parts;
    private final ListView<ListSlot> list = new ListView<>();
    private final CardMenu menu;
    private final LongProperty expanded = new SimpleLongProperty();
    private List<ListSlot> slots = List.of();
    private @Nullable Query shownQuery;
    private boolean toReveal;

    public PaperListView(ListModel model, ListParts parts) {
        this.model = model;
        this.parts = parts;
        menu = new CardMenu(model, parts);
        getStyleClass().add("paper-list");
        list.setCellFactory(view -> new ListSlotCell(this, model, parts));
        list.getStyleClass().add("papers");
        list.setFocusTraversable(true);
        list.setAccessibleText(parts.words().of(Text.PAPER_LIST));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveToCommands);
        list.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (event.isKeyboardTrigger()) {
                        openMenu();
                        event.consume();
                    }
                });
        model.listingProperty().addListener(o -> showListing());
        model.problemProperty().addListener(o -> showListing());
        model.shapeProperty().addListener(o -> rebuild());
        parts.session().selectedProperty().addListener(o -> reveal());
        showListing();
    }

    /** The paper shown whole, 0 for none. */
    LongProperty expandedProperty() {
        return expanded;
    }

    CardMenu menu() {
        return menu;
    }

    /** Opens the menu of the chosen papers at the current one; a key may ask for it twice. */
    public void openMenu() {
        int slot = slotOf(parts.session().selectedProperty().get());
        if (slot >= 0 && !menu.isOpen()) {
            reveal();
            Point2D place = VisibleSlots.beginning(list, slot);
            menu.show(list, place.getX(), place.getY());
        }
    }

    /** Shows the selected paper's texts whole, or folds them again. */
    public void toggleExpanded() {
        long selected = parts.session().selectedProperty().get();
        expanded.set(expanded.get() == selected ? 0 : selected);
    }

    /** Lets the keys come to the list, or to its place while there is no list to show. */
    public void focusList() {
        FocusOnceInScene.of(getChildren().contains(list) ? list : this);
    }

    /** Keys belong to the commands, which move from paper to paper, not from slot to slot. */
    private void leaveToCommands(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        Node parent = getParent();
        if (parent != null) {
            parent.fireEvent(event.copyFor(parent, parent));
        }
    }

    private void showListing() {
        Listing listing = model.listingProperty().get();
        Problem problem = model.problemProperty().get();
        if (listing == null) {
            put(problem == null ? Showing.wheel() : failed(problem));
            return;
        }
        List<ListSlot> now = ListSlot.of(listing, model.isByDay());
        boolean sameQuestion = model.query().equals(shownQuery);
        shownQuery = model.query();
        if (listing.size() == 0) {
            slots = now;
            list.setItems(FXCollections.emptyObservableList());
            put(nothing());
            return;
        }
        put(list);
        if (!now.equals(slots)) {
            exchange(now, sameQuestion);
        }
    }

    /** Puts the list or what stands for it in its place; the focus goes along. */
    private void put(Node node) {
        if (!getChildren().contains(node)) {
            boolean focused = isFocused() || list.isFocused();
            getChildren().setAll(node);
            if (focused) {
                focusList();
            }
        }
    }

    /** Shows other slots; the papers in sight stay where they are as long as the question does. */
    private void exchange(List<ListSlot> now, boolean keepPlace) {
        VisibleSlots.Place place = keepPlace ? VisibleSlots.place(list) : null;
        slots = now;
        list.setItems(FXCollections.observableList(now));
        if (place == null) {
            list.scrollTo(0);
            reveal();
        } else {
            VisibleSlots.restore(list, place);
        }
    }

    private void rebuild() {
        list.setCellFactory(view -> new ListSlotCell(this, model, parts));
        toReveal = true;
        requestLayout();
    }

    /** New cells have no heights yet to reckon with: the selected paper goes to the top. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (toReveal) {
            toReveal = false;
            int slot = slotOf(parts.session().selectedProperty().get());
            list.layout();
            list.scrollTo(Math.max(0, slot - 1));
        }
    }

    /** Scrolls so that the selected paper is in sight, and no further. */
    private void reveal() {
        int slot = slotOf(parts.session().selectedProperty().get());
        if (slot < 0) {
            return;
        }
        boolean headed = slot > 0 && slots.get(slot - 1).isHeading();
        VisibleSlots.reveal(list, slot, headed ? slot - 1 : slot);
    }

    private int slotOf(long paper) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) instanceof ListSlot.Entry entry && entry.paper() == paper) {
                return i;
            }
        }
        return -1;
    }

    private Node failed(Problem problem) {
        Button again = new Button(parts.words().of(Text.TRY_AGAIN));
        again.getStyleClass().add("plain");
        again.setOnAction(event -> model.refresh());
        return state(Feather.ALERT_CIRCLE, parts.words().of(problem), again);
    }

    private Node nothing() {
        return model.query().text().isBlank()
                ? state(Feather.INBOX, parts.words().of(Text.NOTHING_HERE), null)
                : parts.nothingFound().apply(model.query());
    }

    private static Node state(Feather icon, String sentence, @Nullable Node action) {
        Label label = new Label(sentence, Icons.of(icon, 22));
        label.setGraphicTextGap(12);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "state-sentence");
        VBox box = new VBox(14, label);
        box.setAlignment(Pos.CENTER);
        if (action != null) {
            box.getChildren().add(action);
        }
        return box;
    }
}
