package app.seojae.ui.index;

import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.pdftext.PdfIndexState;
import app.seojae.library.pdftext.UnreadPdf;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How far the index of PDFs is, looked up when PDFs came into it and when somebody looks. Confined
 * to the FX thread.
 */
public final class PdfIndexModel {

    private static final int MOST_NAMED = 200;

    private final Library library;
    private final Background background;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);

    public PdfIndexModel(Library library, Background background, Session session) {
        this.library = library;
        this.background = background;
        session.changes()
                .listen(
                        change -> {
                            if (change.kind() == Change.Kind.PDF_TEXT) {
                                look();
                            }
                        });
        session.screenProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == Session.Screen.SETTINGS) {
                                look();
                            }
                        });
    }

    /** A PDF of which something could not be read, by its paper's name. */
    record Unread(long paper, String title, Problem why) {}

    /** The index as it was looked at last. */
    public record Look(PdfIndexState state, List<Unread> unread) {
        static final Look NONE = new Look(PdfIndexState.NONE, List.of());

        public Look {
            unread = List.copyOf(unread);
        }
    }

    /** The index as it was looked at last. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Looks how far the index is. */
    void look() {
        background.run(Lane.READ, this::read).then(latest.ask().only(look::set));
    }

    private Look read() throws SeojaeException {
        PdfIndexState state = library.finding().pdfIndexer().state();
        List<UnreadPdf> named = state.unread().stream().limit(MOST_NAMED).toList();
        Map<Long, String> titles = new HashMap<>();
        if (!named.isEmpty()) {
            List<Long> papers = named.stream().map(UnreadPdf::paper).toList();
            for (PaperRow row : library.browse().rows(papers)) {
                titles.put(row.id(), SanitizedText.title(row));
            }
        }
        List<Unread> unread = new ArrayList<>();
        for (UnreadPdf one : named) {
            unread.add(new Unread(one.paper(), titles.getOrDefault(one.paper(), ""), one.why()));
        }
        return new Look(state, unread);
    }

    /** Lets what could not be read be tried again. */
    void retry() {
        background.run(
                Lane.WRITE,
                () -> {
                    library.finding().pdfIndexer().retry();
                    return true;
                });
    }
}
