package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One line that says how a paper's PDF stands: not there, coming, stored, or why not. */
public final class PdfLine extends HBox {

    private final Messages words;
    private final Label label = new Label();
    private final ProgressBar bar = new ProgressBar();

    public PdfLine(Messages words) {
        super(5);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("pdf-line");
        label.setMinWidth(0);
        bar.setPrefWidth(56);
        bar.setMaxHeight(4);
        getChildren().addAll(label, bar);
    }

    /** Shows how a PDF stands. */
    public void show(PdfInfo pdf) {
        getStyleClass().removeAll("stored", "failed");
        label.setGraphic(null);
        Hint.on(label, "");
        bar.setVisible(pdf.state() == PdfInfo.State.DOWNLOADING);
        bar.setManaged(bar.isVisible());
        switch (pdf.state()) {
            case ABSENT -> label.setText(words.of(Text.PDF_ABSENT));
            case QUEUED -> label.setText(words.of(Text.PDF_QUEUED));
            case DOWNLOADING -> {
                boolean known = pdf.expectedBytes() > 0;
                double done = known ? (double) pdf.bytes() / pdf.expectedBytes() : -1;
                bar.setProgress(done);
                label.setText(
                        known
                                ? words.of(Text.PDF_DOWNLOADING_PERCENT, Math.round(done * 100))
                                : words.of(Text.PDF_DOWNLOADING, words.bytes(pdf.bytes())));
            }
            case STORED -> {
                getStyleClass().add("stored");
                label.setGraphic(Icons.of(Feather.CHECK_CIRCLE, 13));
                label.setText(words.of(Text.PDF_STORED, words.bytes(pdf.bytes())));
            }
            case FAILED -> {
                getStyleClass().add("failed");
                label.setGraphic(Icons.of(Feather.ALERT_CIRCLE, 13));
                label.setText(words.of(Text.PDF_FAILED));
                if (pdf.problem() != null) {
                    Hint.on(label, words.of(pdf.problem()));
                }
            }
        }
    }
}
