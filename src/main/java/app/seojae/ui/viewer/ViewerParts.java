package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.pdf.render.RenderService;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.viewer.bars.OutlinePane;
import app.seojae.ui.viewer.bars.PageThumbnails;
import app.seojae.ui.viewer.bars.ShownDocument;
import app.seojae.ui.viewer.bars.SideBar;
import app.seojae.ui.viewer.bars.StatePane;
import app.seojae.ui.viewer.draw.PageColumn;
import app.seojae.ui.viewer.draw.RenderPlanner;
import app.seojae.ui.viewer.input.ColumnPane;
import app.seojae.ui.viewer.input.GestureDispatcher;
import app.seojae.ui.viewer.model.DocumentState;
import app.seojae.ui.viewer.model.FirstPagesGate;
import app.seojae.ui.viewer.model.MarginFinder;
import app.seojae.ui.viewer.model.PageCrops;
import app.seojae.ui.viewer.model.PagePlaces;
import app.seojae.ui.viewer.model.TimeLimitedLane;
import app.seojae.ui.viewer.model.ViewerModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The parts of a viewer, made for each other. */
final class ViewerParts {

    final ViewerModel model = new ViewerModel();
    final PagePlaces places = new PagePlaces(model);
    final PageColumn column;
    final ColumnPane pane;
    final GestureDispatcher gestures;
    final StatePane states;
    final DocumentOpening opening;
    final OutlinePane outline;
    final PageThumbnails thumbnails;
    final SideBar sideBar;
    final FirstPagesGate headStart = new FirstPagesGate();
    final RenderPlanner planner;
    final ShownDocument document;
    final MarginFinder margins;
    final PageCrops crops;
    private final Background background;

    ViewerParts(Background background, RenderService house, ObservableValue<Language> language) {
        this.background = background;
        TimeLimitedLane lane = new TimeLimitedLane(background);
        column = new PageColumn(model, language);
        pane = new ColumnPane(model, column, language);
        gestures = new GestureDispatcher(model, places, column);
        states = new StatePane(language);
        opening = new DocumentOpening(lane, states);
        outline = new OutlinePane(model, language);
        thumbnails = new PageThumbnails(model, language, this::replan);
        sideBar = new SideBar(language, outline, thumbnails, this::replan);
        planner = new RenderPlanner(model, column, headStart, thumbnails::shown, thumbnails::scale);
        document = new ShownDocument(background, house, column, thumbnails, planner, headStart);
        margins = new MarginFinder(lane, model, document.fileProperty());
        crops = new PageCrops(lane, house.glyphs());
        pane.visibleProperty().bind(opening.stateProperty().isEqualTo(DocumentState.READY));
    }

    /**
     * Runs something once the frame with the pictures of the first pages is on its way to the
     * screen: not in it, or it would come that much later.
     */
    void afterFirstPicture(Node viewer, Runnable task) {
        headStart.afterPictures(() -> Showing.afterFrame(viewer, () -> background.onFx(task)));
    }

    private void replan() {
        planner.replan();
    }
}
