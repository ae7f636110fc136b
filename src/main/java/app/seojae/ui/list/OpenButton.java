package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Messages;
import javafx.scene.control.Button;

/** Says on a button what opening a paper would do: open its PDF, or fetch it. */
public final class OpenButton {

    private OpenButton() {}

    /** Names a button, and disables it where nothing can be opened or fetched. */
    public static void show(Button button, PaperRow row, Messages words) {
        PdfInfo.State state = row.pdf().state();
        boolean stored = state == PdfInfo.State.STORED;
        boolean busy = state == PdfInfo.State.QUEUED || state == PdfInfo.State.DOWNLOADING;
        button.setText(words.of(stored ? Text.OPEN_PDF : busy ? Text.PDF_COMING : Text.FETCH_PDF));
        button.setDisable(busy || (!stored && row.arxivId() == null));
    }
}
