package app.seojae.ui.annotate;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.annotate.page.ViewerPlaces;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.note.BesideLayer;
import app.seojae.ui.note.Swatches;
import app.seojae.ui.reading.TextInteraction;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar beside selected words: their colours, how to mark them, a comment, a copy. */
final class SelectionBar extends HBox {

    private final Messages words;
    private final TextInteraction reading;
    private final AnnotationMaker maker;
    private final AnnotationToolState pens;
    private final BesideLayer layer;
    private final ViewerPlaces places;
    private final Consumer<Annotation> comment;

    /**
     * @param comment opens the note of a mark just made
     */
    SelectionBar(
            Messages words,
            TextInteraction reading,
            AnnotationMaker maker,
            AnnotationToolState pens,
            BesideLayer layer,
            ViewerPlaces places,
            Consumer<Annotation> comment) {
        super(2);
        this.reading = reading;
        this.maker = maker;
        this.pens = pens;
        this.layer = layer;
        this.places = places;
        this.words = words;
        this.comment = comment;
        getStyleClass().addAll("floating", "mark-bar");
        setAlignment(Pos.CENTER_LEFT);
        reading.selectedProperty().subscribe(this::follow);
        reading.selectingProperty().subscribe(this::follow);
    }

    /** Made for the first words that are selected. */
    private void fill() {
        Swatches swatches = new Swatches(words);
        Map<AnnotationKind, ToggleButton> kinds = swatches.wordKinds(pens.wordsProperty()::set);
        Map<AnnotationColour, ToggleButton> dots = swatches.colours(this::annotate);
        Button note = swatches.button(Feather.MESSAGE_SQUARE, Text.MARK_COMMENT);
        note.setOnAction(event -> annotate(pens.wordsProperty().get(), comment));
        Button copy = swatches.button(Feather.COPY, Text.HELP_COPY);
        copy.setOnAction(event -> copy());
        getChildren().addAll(Swatches.nodes(kinds));
        getChildren().add(rule());
        getChildren().addAll(Swatches.nodes(dots));
        getChildren().addAll(rule(), note, copy);
        AnnotationToolState.follow(
                this, pens.wordsProperty(), kind -> Swatches.select(kinds, kind));
        AnnotationToolState.follow(
                this, pens.colourProperty(), colour -> Swatches.select(dots, colour));
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("mark-rule");
        return rule;
    }

    /** Stands beside the words once they are selected and no tool marks them by itself. */
    private void follow() {
        TextRange range = reading.selectedProperty().get();
        AnnotationTool tool = pens.toolProperty().get();
        boolean marked = tool != null && tool.isOnWords();
        if (range == null || reading.selectingProperty().get() || marked) {
            layer.hide(this);
        } else {
            if (getChildren().isEmpty()) {
                fill();
            }
            layer.show(this, () -> places.ofWords(range));
        }
    }

    /** Marks the selected words in a colour; tells whether there were any. */
    boolean annotate(AnnotationColour colour) {
        pens.colourProperty().set(colour);
        return annotate(pens.wordsProperty().get(), made -> {});
    }

    /** Marks the selected words some way; tells whether there were any. */
    boolean annotate(AnnotationKind kind, Consumer<Annotation> then) {
        TextRange range = reading.selectedProperty().get();
        if (range == null) {
            return false;
        }
        maker.words(range, kind, pens.colourProperty().get(), then);
        reading.select(null);
        return true;
    }

    private void copy() {
        reading.copySelected();
        layer.hide(this);
    }
}
