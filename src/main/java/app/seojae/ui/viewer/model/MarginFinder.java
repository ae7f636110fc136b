package app.seojae.ui.viewer.model;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Quad;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.page.PageTransform;
import app.seojae.pdf.page.ViewPoint;
import app.seojae.pdf.text.read.PageTextSource;
import app.seojae.ui.kit.Job;
import app.seojae.ui.viewer.layout.TextBoxes;
import app.seojae.ui.viewer.layout.TextMargins;
import app.seojae.ui.viewer.layout.TextTrimming;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Finds the margins of a document when somebody first wants them trimmed. */
public final class MarginFinder {

    private static final int SAMPLES = 7;

    private final TimeLimitedLane lane;
    private final ViewerModel model;
    private final ObservableValue<@Nullable PdfFile> file;
    private PageTextSource texts = PageTextSource.READING;
    private @Nullable PdfFile asked;
    private @Nullable Job<?> job;

    public MarginFinder(
            TimeLimitedLane lane, ViewerModel model, ObservableValue<@Nullable PdfFile> file) {
        this.lane = lane;
        this.model = model;
        this.file = file;
        model.arrangement().fitProperty().subscribe(this::look);
        file.subscribe(this::look);
    }

    /** Says where the texts of pages come from. */
    public void readTextsFrom(PageTextSource source) {
        texts = source;
    }

    private void look() {
        PdfFile open = file.getValue();
        if (job != null && open != asked) {
            job.cancel();
            job = null;
            asked = null;
        }
        if (open != null && open != asked && model.arrangement().fitProperty().get() == Fit.TEXT) {
            asked = open;
            TextBoxes boxes = new TextTrimming(texts);
            job =
                    lane.document(open.path().toString(), cancel -> margins(open, boxes, cancel))
                            .then(model::textMargins)
                            // Without margins the text fits as the page does.
                            .failed(problem -> {});
        }
    }

    private static TextMargins margins(PdfFile file, TextBoxes boxes, CancelFlag cancel)
            throws SeojaeException {
        List<TextMargins> found = new ArrayList<>();
        int samples = Math.min(SAMPLES, file.pageCount());
        for (int i = 0; i < samples; i++) {
            PageIndex page = new PageIndex(i * file.pageCount() / samples);
            Quad box = box(file, page, boxes, cancel);
            if (box != null) {
                found.add(margins(file.pages().get(page.index()), box));
            }
        }
        return TextMargins.typical(found);
    }

    /** One page that cannot be read must not decide. */
    private static @Nullable Quad box(
            PdfFile file, PageIndex page, TextBoxes boxes, CancelFlag cancel)
            throws SeojaeException {
        try {
            return file.pages().get(page.index()).sound() ? boxes.of(file, page, cancel) : null;
        } catch (SeojaeException e) {
            cancel.check();
            return null;
        }
    }

    static TextMargins margins(PageGeometry page, Quad box) {
        PageTransform transform = new PageTransform(page, 1);
        ViewPoint a = transform.toView(box.a());
        ViewPoint c = transform.toView(box.c());
        double w = transform.widthPx();
        double h = transform.heightPx();
        return new TextMargins(
                Math.clamp(Math.min(a.x(), c.x()) / w, 0, 1),
                Math.clamp(Math.min(a.y(), c.y()) / h, 0, 1),
                Math.clamp(1 - Math.max(a.x(), c.x()) / w, 0, 1),
                Math.clamp(1 - Math.max(a.y(), c.y()) / h, 0, 1));
    }
}
