package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Text;
import app.seojae.pdf.outline.PageLabels;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.input.ViewerKeyBindings;
import app.seojae.ui.viewer.model.ViewerActions;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar over the pages: side bar, way back, page, zoom, flow, look. */
public final class ViewerToolbar extends HBox {

    /** Where the bar is narrower, what has a key and a menu beside it is left out. */
    private static final double ROOMY = 620;

    /** A half of a split on a small screen: what has a key is left out, words are short. */
    private static final double TIGHT = 520;

    /** A half beside large letters: what has a key or stands in the palette is left out. */
    private static final double CRAMPED = 400;

    /** Still narrower: what only tells, and what opens more room elsewhere. */
    private static final double LEAST = 290;

    /** From here on there is room for the tools somebody added. */
    private static final double SPACIOUS = 900;

    private static final PseudoClass TIGHT_BAR = PseudoClass.getPseudoClass("tight");

    private final PageField pageField;
    private final Node secondSpace = space();

    /**
     * @param afterJump gives the focus back to the pages
     * @param more what stands at the end of the bar
     */
    public ViewerToolbar(
            ViewerModel model,
            BarControls tools,
            ObservableValue<PageLabels> labels,
            BooleanProperty sideBar,
            ViewerActions actions,
            Runnable afterJump,
            List<Node> more) {
        pageField = new PageField(model, tools.words(Text.VIEWER_GO_TO_PAGE), labels, afterJump);
        getStyleClass().add("viewer-toolbar");
        Button back =
                tools.button(
                        Feather.ARROW_LEFT,
                        Text.VIEWER_BACK,
                        ReaderCommand.JUMP_BACK,
                        model.moves()::goBack);
        Button forward =
                tools.button(
                        Feather.ARROW_RIGHT,
                        Text.VIEWER_FORWARD,
                        ReaderCommand.JUMP_FORWARD,
                        model.moves()::goForward);
        back.disableProperty().bind(model.moves().canGoBackProperty().not());
        forward.disableProperty().bind(model.moves().canGoForwardProperty().not());
        Label count = new Label();
        count.textProperty().bind(model.pageCountProperty().map(pages -> "/ " + pages));
        count.getStyleClass().add("page-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button smaller =
                tools.button(
                        Feather.MINUS,
                        Text.VIEWER_ZOOM_OUT,
                        ReaderCommand.ZOOM_OUT,
                        () -> ViewerKeyBindings.smaller(model));
        Button larger =
                tools.button(
                        Feather.PLUS,
                        Text.VIEWER_ZOOM_IN,
                        ReaderCommand.ZOOM_IN,
                        () -> ViewerKeyBindings.larger(model));
        List.of(forward, smaller, larger).forEach(node -> onlyFrom(ROOMY, node));
        onlyFrom(TIGHT, back);
        ZoomMenu zoom = new ZoomMenu(model, tools);
        Button split =
                tools.button(
                        Feather.COLUMNS,
                        Text.VIEWER_SPLIT,
                        ProgramCommand.SPLIT_RIGHT,
                        actions.split());
        List.of(zoom, split).forEach(node -> onlyFrom(CRAMPED, node));
        onlyFrom(LEAST, count);
        ObservableValue<Boolean> tight = TextSize.widthOf(this).map(width -> width < TIGHT);
        zoom.briefProperty().bind(tight);
        tight.subscribe(now -> pseudoClassStateChanged(TIGHT_BAR, now));
        getChildren()
                .addAll(
                        tools.toggle(
                                Feather.SIDEBAR,
                                Text.VIEWER_SIDE_BAR,
                                ReaderCommand.SIDE_BAR,
                                sideBar),
                        back,
                        forward,
                        pageField,
                        count,
                        space(),
                        smaller,
                        zoom,
                        larger,
                        secondSpace,
                        FlowMenu.of(model, tools, actions),
                        split);
        getChildren().addAll(more);
    }

    /** Puts tools before the space that keeps the end of the bar to the right. */
    public void addTools(Supplier<Node> full, Supplier<Node> brief) {
        ObservableValue<Double> width = TextSize.widthOf(this);
        Region whole = Showing.whenSeen(width.map(now -> now >= SPACIOUS), full);
        Region menu = Showing.whenSeen(width.map(now -> now < SPACIOUS && now >= LEAST), brief);
        getChildren().addAll(getChildren().indexOf(secondSpace), List.of(whole, menu));
    }

    /** Lets the person type a page number. */
    public void askForPage() {
        pageField.requestFocus();
        pageField.selectAll();
    }

    private void onlyFrom(double width, Node node) {
        node.visibleProperty().bind(TextSize.widthOf(this).map(now -> now >= width));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
