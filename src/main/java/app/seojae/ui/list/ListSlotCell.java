package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Snippet;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.PaperDrag;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A reusable cell of the list: a day's heading, a card or a line, whatever its slot asks for. */
final class ListSlotCell extends ListCell<ListSlot> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PaperListView list;
    private final ListModel model;
    private final ListParts parts;
    private final ListHeadings headings;
    private @Nullable PaperCard card;
    private @Nullable PaperLine line;
    private @Nullable HBox heading;
    private @Nullable PaperRow shown;
    private @Nullable Snippet shownSnippet;
    private boolean shownExpanded;
    private @Nullable ListSlot shownHeading;

    /** Held here and weakly by what they listen to, so that a cell thrown away can go. */
    private final InvalidationListener rowsListener = o -> refresh();

    private final InvalidationListener choiceListener = o -> choose();
    private final InvalidationListener fitListener = o -> fit();

    ListSlotCell(PaperListView list, ListModel model, ListParts parts) {
        this.list = list;
        this.model = model;
        this.parts = parts;
        headings = new ListHeadings(parts.words());
        getStyleClass().add("slot-cell");
        setPrefWidth(0);
        WeakInvalidationListener onRows = new WeakInvalidationListener(rowsListener);
        model.rowsRevisionProperty().addListener(onRows);
        list.expandedProperty().addListener(onRows);
        model.choice().revisionProperty().addListener(new WeakInvalidationListener(choiceListener));
        parts.session().easyFirstProperty().addListener(new WeakInvalidationListener(fitListener));
        widthProperty().addListener(fitListener);
        TextSize.follow(this, size -> fit());
        setOnMousePressed(this::press);
        setOnMouseClicked(
                event -> {
                    if (isPlain(event)
                            && event.isStillSincePress()
                            && getItem() instanceof ListSlot.Entry entry) {
                        model.choice().only(entry.paper());
                    }
                    if (event.getClickCount() == 2 && isPlain(event) && shown != null) {
                        parts.actions().open(shown);
                    }
                });
        PaperDrag.from(this, this::dragged);
        setOnContextMenuRequested(
                event -> {
                    if (getItem() instanceof ListSlot.Entry && !event.isKeyboardTrigger()) {
                        list.menu().show(list, event.getScreenX(), event.getScreenY());
                        event.consume();
                    }
                });
    }

    /**
     * Chooses as lists of files do: one, one more, or all from the anchor to here. One of several
     * becomes the only one when the mouse is let go, for it may drag them all.
     */
    private void press(MouseEvent event) {
        if (!(getItem() instanceof ListSlot.Entry entry)) {
            return;
        }
        PaperSelection choice = model.choice();
        boolean menu = event.getButton() == MouseButton.SECONDARY || event.isPopupTrigger();
        if (!menu && event.isShiftDown()) {
            choice.rangeTo(entry.paper(), event.isShortcutDown());
        } else if (!menu && event.isShortcutDown()) {
            choice.toggle(entry.paper());
        } else {
            choice.standOn(entry.paper());
        }
    }

    /** A press has chosen the paper already, alone or among others. */
    private List<Long> dragged() {
        return getItem() instanceof ListSlot.Entry ? model.choice().papers() : List.of();
    }

    private static boolean isPlain(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown()
                && !event.isShortcutDown();
    }

    @Override
    protected void updateItem(@Nullable ListSlot slot, boolean empty) {
        super.updateItem(slot, empty);
        refresh();
    }

    private void refresh() {
        ListSlot slot = isEmpty() ? null : getItem();
        switch (slot) {
            case null -> setGraphic(null);
            case ListSlot.Day day -> setGraphic(heading(day));
            case ListSlot.Place place -> setGraphic(heading(place));
            case ListSlot.Entry entry -> show(entry);
        }
        choose();
    }

    private void show(ListSlot.Entry entry) {
        PaperRow row = model.row(entry.paper(), entry.index());
        Snippet snippet = model.snippet(entry.paper());
        boolean expanded = list.expandedProperty().get() == entry.paper();
        // Rows are compared where there are two: how to, Java learns anew at each start.
        boolean same =
                row != null
                        && shown != null
                        && row.equals(shown)
                        && expanded == shownExpanded
                        && Objects.equals(snippet, shownSnippet);
        shown = row;
        shownSnippet = snippet;
        shownExpanded = expanded;
        if (model.shapeProperty().get() == ListModel.Shape.CARDS) {
            PaperCard node = card == null ? new PaperCard(parts) : card;
            card = node;
            if (row != null && !(same && getGraphic() == node)) {
                node.show(row, snippet, expanded);
            }
            put(node);
            fit();
        } else {
            PaperLine node = line == null ? new PaperLine(parts) : line;
            line = node;
            if (row != null && !(same && getGraphic() == node)) {
                node.show(row, snippet);
            }
            put(node);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the node itself
    private void put(Node node) {
        node.setVisible(shown != null);
        if (getGraphic() != node) {
            setGraphic(node);
        }
    }

    private void fit() {
        if (card != null && getGraphic() == card) {
            card.fit(contentWidth() / TextSize.now(this));
        }
    }

    private double contentWidth() {
        return getWidth() - snappedLeftInset() - snappedRightInset() - 40;
    }

    private void choose() {
        PaperSelection choice = model.choice();
        Node node = getGraphic();
        if (getItem() instanceof ListSlot.Entry entry && !isEmpty() && node != null) {
            boolean chosen = choice.has(entry.paper(), entry.index());
            boolean several = chosen && choice.isSeveral();
            node.pseudoClassStateChanged(CHOSEN, chosen);
            node.pseudoClassStateChanged(SEVERAL, several);
            node.pseudoClassStateChanged(CURRENT, several && choice.current() == entry.paper());
            sayChosen(several);
        } else {
            setAccessibleText(null);
        }
    }

    /** Those who do not see the cards hear which are chosen. */
    private void sayChosen(boolean several) {
        String title = shown == null ? "" : SanitizedText.title(shown);
        setAccessibleText(several ? parts.words().of(Text.CHOSEN_PAPER, title) : title);
    }

    private HBox heading(ListSlot slot) {
        if (heading == null || !slot.equals(shownHeading)) {
            shownHeading = slot;
            heading = heading == null ? new HBox(10) : heading;
            headings.show(heading, slot, model.shapeProperty().get());
        }
        return heading;
    }
}
