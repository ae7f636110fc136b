package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.ui.kit.control.PaintColours;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TitleRuns;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One mark as it is listed: the bar of its colour, its words, its comment, what it is. */
final class AnnotationCard extends HBox {

    private static final String QUIET = "quiet";
    private static final double SIZE = 12.5;
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final AnnotationDescription names;
    private final Region bar = new Region();
    private final Prose quote;
    private final Prose comment;
    private final AreaView area;
    private final Label foot = new Label();

    /**
     * @param lines of the quote and of the comment, at most
     */
    AnnotationCard(AnnotationDescription names, AreaPictures pictures, int lines) {
        this.names = names;
        area = new AreaView(pictures);
        quote = new Prose(SIZE, 1.5, lines);
        comment = new Prose(SIZE + 0.5, 1.5, lines);
        foot.getStyleClass().add("mark-foot");
        foot.setWrapText(true);
        bar.getStyleClass().add("mark-stripe");
        VBox words = new VBox(2, quote, area, comment, foot);
        words.getStyleClass().add("mark-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("mark-card");
        getChildren().addAll(bar, words);
    }

    /**
     * Shows a mark.
     *
     * @param lost whether its place was not found
     */
    void show(Annotation one, String footWords, boolean lost) {
        pseudoClassStateChanged(LOST, lost);
        bar.setBackground(Background.fill(PaintColours.of(one.colour())));
        quote.setRuns(TitleRuns.of(names.quote(one)));
        area.show(one, names.picture(one));
        comment.setRuns(
                one.comment().isBlank() ? List.of() : MarkdownView.paragraph(one.comment()));
        comment.setVisible(!one.comment().isBlank());
        comment.setManaged(!one.comment().isBlank());
        // Beside the person's own words those of the paper step back.
        quote.getStyleClass().remove(QUIET);
        if (!one.comment().isBlank()) {
            quote.getStyleClass().add(QUIET);
        }
        foot.setText(footWords);
    }
}
