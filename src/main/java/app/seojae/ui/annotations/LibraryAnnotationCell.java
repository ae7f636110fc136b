package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.Grouping;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TitleRuns;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A line of the marks and notes of the library. */
final class LibraryAnnotationCell extends CardCell<LibraryRow> {

    private static final int MOST_LINES = 3;
    private static final String BETWEEN = " · ";

    private final Messages words;
    private final AnnotationDescription names;
    private final Supplier<Grouping> grouping;
    private final AnnotationCard card;
    private final Label head = new Label();
    private final Label count = new Label();
    private final HBox heading = new HBox(8, head, count);
    private final Prose noteText = new Prose(13, 1.5, MOST_LINES);
    private final Label noteFoot = new Label();
    private final VBox note = new VBox(2, noteText, noteFoot);

    LibraryAnnotationCell(
            Messages words,
            Supplier<Grouping> grouping,
            AreaPictures pictures,
            ObservableDoubleValue listWidth) {
        super(listWidth);
        this.words = words;
        this.grouping = grouping;
        names = new AnnotationDescription(words);
        card = new AnnotationCard(names, pictures, MOST_LINES);
        heading.getStyleClass().add("mark-group");
        head.getStyleClass().add("mark-group-title");
        head.setMinWidth(0);
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().addAll("mark-card", "mark-words");
        noteFoot.getStyleClass().add("mark-foot");
    }

    @Override
    void show(LibraryRow row) {
        boolean ofPaper = grouping.get() == Grouping.PAPER;
        switch (row) {
            case LibraryRow.Head group -> {
                head.setText(SanitizedText.words(group.title()));
                count.setText(words.number(group.count()));
                show(heading, SanitizedText.words(group.title()) + " " + group.count());
            }
            case LibraryRow.Mark mark -> {
                Annotation one = mark.annotation();
                String foot = names.foot(one, names.madeAt(one));
                String whole = ofPaper ? foot : foot + BETWEEN + SanitizedText.line(mark.paper());
                card.show(one, whole, false);
                show(card, names.quote(one) + " " + one.comment() + " " + whole);
            }
            case LibraryRow.Note of -> {
                noteText.setRuns(TitleRuns.of(of.paper().remark()));
                String name = words.of(app.seojae.l10n.Text.NOTE);
                noteFoot.setText(ofPaper ? name : name + BETWEEN + SanitizedText.line(of.paper()));
                show(note, of.paper().remark() + " " + noteFoot.getText());
            }
        }
    }
}
