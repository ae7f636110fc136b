package app.seojae.ui.reading;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.transfer.Transfers;
import app.seojae.pdf.render.RenderService;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ViewerChoices;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A viewer and the reading over it, made for a test's window; on the FX thread. */
public record OpenReader(PdfViewer viewer, TextInteraction reading) {

    /**
     * @param browser told the addresses that are opened outside
     * @param terms whether English terms are explained
     */
    public static OpenReader in(
            TestWindow window,
            Library library,
            Transfers transfers,
            Consumer<String> browser,
            BooleanSupplier terms) {
        Messages words = new Messages(Language.KOREAN);
        ViewerChoices choices = new ViewerChoices();
        PdfViewer viewer =
                new PdfViewer(
                        window.background,
                        new RenderService(window.lanes),
                        new ReadOnlyObjectWrapper<>(Language.KOREAN),
                        words.keys(),
                        choices,
                        new PaperLook(choices));
        PaperActions actions =
                new PaperActions(
                        library,
                        transfers.downloads(),
                        window.background,
                        new Session(),
                        new Notices(words),
                        words);
        TextInteraction reading =
                new TextInteraction(
                        viewer,
                        new ReadingNeeds(
                                library, window.background, words, actions, browser, terms));
        return new OpenReader(viewer, reading);
    }
}
