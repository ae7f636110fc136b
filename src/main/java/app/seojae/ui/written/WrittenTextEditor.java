package app.seojae.ui.written;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TabLeaves;
import app.seojae.ui.kit.control.InlineEditor;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** Two fields in which the person corrects what a model wrote. */
public final class WrittenTextEditor extends InlineEditor {

    private final WrittenTextActions written;
    private final PaperRow row;
    private final TextArea summary;
    private final TextArea easy;

    /**
     * @param close takes it away
     */
    public WrittenTextEditor(
            Messages words, WrittenTextActions written, PaperRow row, Runnable close) {
        super(6, close);
        this.written = written;
        this.row = row;
        summary = field(words.of(Text.SUMMARY), row.summary(), 7);
        easy = field(words.of(Text.EASY), row.easyExplanation(), 5);
        getChildren()
                .setAll(
                        label(words.of(Text.SUMMARY)),
                        summary,
                        label(words.of(Text.EASY)),
                        easy,
                        endings(words));
    }

    @Override
    public void takeKeys() {
        summary.requestFocus();
    }

    @Override
    public void keep() {
        boolean same =
                summary.getText().strip().equals(row.summary().strip())
                        && easy.getText().strip().equals(row.easyExplanation().strip());
        if (!same) {
            written.keep(row.id(), summary.getText(), easy.getText());
        }
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("text-label");
        return label;
    }

    private static TextArea field(String name, String text, int rows) {
        TextArea field = new TextArea(text);
        field.setAccessibleText(name);
        field.setWrapText(true);
        TabLeaves.of(field);
        field.setPrefRowCount(rows);
        return field;
    }
}
