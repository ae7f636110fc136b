package app.seojae.ui.index;

import app.seojae.l10n.Text;
import app.seojae.library.pdftext.PdfIndexState;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The part of the settings that tells how far the words of PDFs can be searched. */
public final class PdfIndexGroup extends VBox {

    private final Messages words;
    private final LongConsumer open;
    private final CardRow row;
    private final Button retry;
    private final VBox unread = new VBox(6);

    /**
     * @param open told a paper whose PDF could not be read, to be shown
     */
    public PdfIndexGroup(PdfIndexModel model, Messages words, LongConsumer open) {
        this.words = words;
        this.open = open;
        retry =
                new IconButton(
                        "plain", words.of(Text.INDEX_RETRY), Feather.REFRESH_CW, model::retry);
        row = new CardRow(words.of(Text.INDEX_PDFS), "", retry);
        unread.getStyleClass().add("settings-row");
        getChildren().setAll(CardRow.group(words.of(Text.SETTINGS_INDEX), row, unread));
        model.lookProperty().subscribe(this::show);
        model.look();
    }

    private void show(PdfIndexModel.Look now) {
        row.explain(sentence(now.state(), words));
        boolean any = !now.unread().isEmpty();
        for (Node node : new Node[] {retry, unread}) {
            node.setVisible(any);
            node.setManaged(any);
        }
        unread.getChildren().clear();
        for (PdfIndexModel.Unread one : now.unread()) {
            Hyperlink title = new Hyperlink(one.title());
            title.setWrapText(true);
            title.setOnAction(event -> open.accept(one.paper()));
            Label why = new Label(words.of(one.why()));
            why.getStyleClass().addAll("muted", "small");
            why.setWrapText(true);
            unread.getChildren().add(new VBox(1, title, why));
        }
    }

    /** How far the index is, in a sentence. */
    public static String sentence(PdfIndexState state, Messages words) {
        if (state.stored() == 0) {
            return words.of(Text.INDEX_NONE);
        }
        String stored = words.number(state.stored());
        String indexed = words.number(state.indexed());
        return state.failed() == 0
                ? words.of(Text.INDEX_STATE, stored, indexed)
                : words.of(Text.INDEX_STATE_FAILED, stored, indexed, words.number(state.failed()));
    }
}
