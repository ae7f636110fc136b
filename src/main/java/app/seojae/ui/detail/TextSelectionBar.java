package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.PaintColours;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with words that were selected in a text of the digest. */
final class TextSelectionBar extends HBox {

    private static final double DOT = 7;

    TextSelectionBar(
            Messages words,
            Consumer<AnnotationColour> highlight,
            Runnable underline,
            Runnable comment,
            Runnable copy) {
        super(2);
        getStyleClass().add("text-mark-bar");
        setAlignment(Pos.CENTER);
        setManaged(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        for (AnnotationColour colour : AnnotationColour.values()) {
            String name = words.of(Text.of(colour)) + " (" + (colour.ordinal() + 1) + ")";
            Button button = new Button(null, new Circle(DOT, PaintColours.of(colour.rgb())));
            dress(button, name);
            button.setOnAction(event -> highlight.accept(colour));
            getChildren().add(button);
        }
        Button under = new Button(null, Icons.of(Feather.UNDERLINE, 14));
        dress(under, words.of(Text.TEXT_UNDERLINE) + " (U)");
        under.setOnAction(event -> underline.run());
        Button note = new Button(null, Icons.of(Feather.MESSAGE_SQUARE, 14));
        dress(note, words.of(Text.MARK_COMMENT));
        note.setOnAction(event -> comment.run());
        Button copied = new Button(null, Icons.of(Feather.COPY, 14));
        dress(copied, words.of(Text.HELP_COPY));
        copied.setOnAction(event -> copy.run());
        getChildren().addAll(under, note, copied);
    }

    private static void dress(Button button, String name) {
        button.getStyleClass().setAll("button", "bare");
        button.setAccessibleText(name);
        Hint.on(button, name);
        button.setFocusTraversable(false);
    }
}
