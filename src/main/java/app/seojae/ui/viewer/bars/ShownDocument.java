package app.seojae.ui.viewer.bars;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.outline.Outline;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.outline.PageLabels;
import app.seojae.pdf.render.RenderService;
import app.seojae.ui.kit.Background;
import app.seojae.ui.viewer.draw.PageColumn;
import app.seojae.ui.viewer.draw.PagePictures;
import app.seojae.ui.viewer.draw.RenderPlanner;
import app.seojae.ui.viewer.model.FirstPagesGate;
import app.seojae.work.Lane;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The document a viewer shows: gives its pictures to all that shows them, and takes them away. */
public final class ShownDocument {

    private final Background background;
    private final RenderService house;
    private final PageColumn column;
    private final PageThumbnails thumbnails;
    private final RenderPlanner planner;
    private final FirstPagesGate headStart;
    private final ReadOnlyObjectWrapper<@Nullable PdfFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PageLabels> labels =
            new ReadOnlyObjectWrapper<>(PageLabels.NONE);
    private @Nullable PagePictures pictures;

    private record Read(List<OutlineItem> outline, PageLabels labels) {}

    public ShownDocument(
            Background background,
            RenderService house,
            PageColumn column,
            PageThumbnails thumbnails,
            RenderPlanner planner,
            FirstPagesGate headStart) {
        this.background = background;
        this.house = house;
        this.column = column;
        this.thumbnails = thumbnails;
        this.planner = planner;
        this.headStart = headStart;
    }

    /** The document shown, from when it is opened until it is closed, else {@code null}. */
    public ReadOnlyObjectProperty<@Nullable PdfFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What is printed on the pages as their numbers; comes a moment after the document. */
    public ReadOnlyObjectProperty<PageLabels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /**
     * Shows a document; the model must have been told of it.
     *
     * @param headings given its outline once it is read
     */
    public void open(PdfFile opened, Consumer<List<OutlineItem>> headings) {
        PagePictures fresh = new PagePictures(opened, house, background, this::arrived);
        for (PageIndex page : PageIndex.all(opened.pageCount())) {
            if (!opened.pages().get(page.index()).sound()) {
                String number = Integer.toString(page.number());
                fresh.setProblem(page, Problem.of(ProblemKind.PDF_PAGE_FAILED, number));
            }
        }
        pictures = fresh;
        show(fresh);
        file.set(opened);
        background
                .run(Lane.TEXT, () -> opened.reader().readWhole(ShownDocument::read))
                .then(
                        read -> {
                            if (file.get() == opened) {
                                labels.set(read.labels);
                                headings.accept(read.outline);
                            }
                        })
                .failed(
                        problem -> {
                            if (file.get() == opened) {
                                headings.accept(List.of());
                            }
                        });
    }

    /** Draws nothing while nobody looks; what is there stays for a while. */
    public void hide() {
        planner.show(null);
        if (pictures != null) {
            pictures.pause();
        }
    }

    /** Gives back pictures and handles. */
    public void suspend() {
        show(null);
        letGo(file.get());
        if (pictures != null) {
            pictures.suspend();
        }
    }

    /** Shows again what was suspended. */
    public void resume() {
        show(pictures);
    }

    /** Lets the document go with its pictures and handles. */
    public void close() {
        headStart.cancel();
        show(null);
        if (pictures != null) {
            pictures.close();
            pictures = null;
        }
        PdfFile gone = file.get();
        file.set(null);
        letGo(gone);
        labels.set(PageLabels.NONE);
    }

    private static Read read(PdfHandle handle) {
        return new Read(Outline.of(handle), PageLabels.of(handle));
    }

    /** Closes the document that is read from; who reads again opens it again. */
    private void letGo(@Nullable PdfFile open) {
        if (open != null) {
            background.run(
                    Lane.TEXT,
                    () -> {
                        open.reader().close();
                        return true;
                    });
        }
    }

    private void show(@Nullable PagePictures shown) {
        column.show(shown);
        thumbnails.show(shown);
        planner.show(shown);
    }

    private void arrived(PageIndex page) {
        column.requestLayout();
        thumbnails.refresh(page);
        planner.replan();
    }
}
