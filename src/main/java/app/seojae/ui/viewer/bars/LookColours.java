package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.viewer.model.ReaderLook;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;

/** A bar with the two colours of the custom look. */
public final class LookColours extends HBox {

    private final ObjectProperty<ReaderLook> look;
    private final ColorPicker paper;
    private final ColorPicker ink;

    /**
     * @param close takes the bar away
     */
    public LookColours(ObjectProperty<ReaderLook> look, BarControls tools, Runnable close) {
        this.look = look;
        getStyleClass().addAll("viewer-toolbar", "look-colours");
        paper = picker(tools, Text.VIEWER_LOOK_PAPER_COLOUR);
        ink = picker(tools, Text.VIEWER_LOOK_INK_COLOUR);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name(tools, Text.VIEWER_LOOK_PAPER_COLOUR),
                        paper,
                        name(tools, Text.VIEWER_LOOK_INK_COLOUR),
                        ink,
                        space,
                        tools.button(Feather.X, Text.VIEWER_LOOK_COLOURS_DONE, close));
        look.subscribe(
                now -> {
                    paper.setValue(PaintColours.ofArgb(now.paper()));
                    ink.setValue(PaintColours.ofArgb(now.ink()));
                });
    }

    private ColorPicker picker(BarControls tools, Text words) {
        ColorPicker picker = new ColorPicker();
        picker.accessibleTextProperty().bind(tools.words(words));
        picker.setOnAction(
                event ->
                        look.set(
                                look.get()
                                        .withColours(
                                                argb(paper.getValue()), argb(ink.getValue()))));
        return picker;
    }

    private static Label name(BarControls tools, Text words) {
        Label label = new Label();
        label.textProperty().bind(tools.words(words));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A colour as ARGB, opaque whatever its own opacity. */
    public static int argb(Color colour) {
        return 0xff000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
