package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Text;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.model.ViewerActions;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Offers how pages follow each other, turning the view, and the presentation. */
final class FlowMenu {

    private FlowMenu() {}

    static MenuButton of(ViewerModel model, BarControls tools, ViewerActions actions) {
        return tools.menu(
                Feather.BOOK_OPEN,
                Text.VIEWER_FLOW,
                () ->
                        List.of(
                                flow(model, tools, Text.VIEWER_FLOW_CONTINUOUS, Flow.CONTINUOUS),
                                flow(model, tools, Text.VIEWER_FLOW_SINGLE, Flow.SINGLE),
                                flow(model, tools, Text.VIEWER_FLOW_TWO, Flow.TWO),
                                flow(model, tools, Text.VIEWER_FLOW_COVER, Flow.TWO_AFTER_COVER),
                                new SeparatorMenuItem(),
                                tools.naming(
                                        tools.item(Text.VIEWER_ROTATE_RIGHT, () -> model.rotate(1)),
                                        Text.VIEWER_ROTATE_RIGHT,
                                        ReaderCommand.TURN_RIGHT),
                                tools.naming(
                                        tools.item(Text.VIEWER_ROTATE_LEFT, () -> model.rotate(-1)),
                                        Text.VIEWER_ROTATE_LEFT,
                                        ReaderCommand.TURN_LEFT),
                                new SeparatorMenuItem(),
                                tools.naming(
                                        tools.item(Text.VIEWER_PRESENT, actions.present()),
                                        Text.VIEWER_PRESENT,
                                        ReaderCommand.PRESENT)));
    }

    private static MenuItem flow(ViewerModel model, BarControls tools, Text words, Flow flow) {
        return tools.choice(
                words, model.arrangement().flowProperty(), flow, () -> model.flow(flow));
    }
}
