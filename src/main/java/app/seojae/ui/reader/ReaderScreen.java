package app.seojae.ui.reader;

import app.seojae.model.PageIndex;
import app.seojae.model.paper.Paper;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.detail.DetailModel;
import app.seojae.ui.detail.DetailView;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.reading.link.ClaimRuns;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.Session;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.model.ViewerChoices;
import app.seojae.ui.window.WindowNeeds;
import app.seojae.work.Lane;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** One paper open for reading: its PDF, and beside it its texts and note. */
public final class ReaderScreen {

    private static final Setting<Double> DIVIDER = Setting.number("reader.divider", 0.77, 0.3, 0.9);

    private final long paper;
    private final WindowNeeds needs;
    private final SplitReader halves;
    private final ReaderAnnotations annotations;
    private final DetailModel model;
    private final DetailView detail;
    private final SplitPane split;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("…");

    public ReaderScreen(
            long paper,
            WindowNeeds needs,
            Session session,
            ViewerChoices choices,
            ReadingNeeds reading,
            AnnotationNeeds annotate,
            DetailModel model,
            DetailView detail) {
        this.paper = paper;
        this.needs = needs;
        this.model = model;
        this.detail = detail;
        this.halves = new SplitReader(paper, needs, choices, reading, annotate);
        this.annotations =
                new ReaderAnnotations(halves.annotations(paper), needs, session, halves.first());
        model.paperProperty().addListener((o, before, now) -> name(now));
        name(model.paperProperty().get());
        detail.setMinWidth(240);
        // The first page has the processors to itself; its texts follow a frame later.
        detail.hold();
        halves.whenSettled(detail::letGo);
        detail.dressTexts(ClaimRuns::of, this::follow);
        detail.markTexts(annotations.annotations(), annotate.copy());
        annotations.onDigest(detail::reveal);
        annotations.onPlace(mark -> halves.annotating().relocate(mark.annotation()));
        split = new SplitPane(halves, detail);
        SplitPane.setResizableWithParent(detail, false);
        split.setDividerPositions(needs.settings().get(DIVIDER));
        watchDivider();
        halves.presentingProperty().subscribe(this::present);
        halves.whenSettled(this::markOpened);
    }

    private void watchDivider() {
        split.getDividers()
                .getFirst()
                .positionProperty()
                .addListener((o, before, now) -> needs.settings().put(DIVIDER, now.doubleValue()));
    }

    /** A presentation has the whole screen, without the texts beside it. */
    private void present(boolean on) {
        if (on) {
            split.getItems().setAll(halves);
        } else if (split.getItems().size() == 1) {
            split.getItems().add(detail);
            split.setDividerPositions(needs.settings().get(DIVIDER));
            watchDivider();
        }
    }

    /** A claim of the digest leads to its places in the PDF, any other link outside. */
    private void follow(String link) {
        ClaimRuns.words(link).ifPresentOrElse(halves::find, () -> needs.browser().accept(link));
    }

    private void name(@Nullable Paper now) {
        if (now != null) {
            title.set(SanitizedText.line(now.row()));
        }
    }

    private void markOpened() {
        needs.background()
                .run(
                        Lane.WRITE,
                        () -> {
                            needs.library().paperStates().opened(paper);
                            return true;
                        });
    }

    /** The library's number of the paper. */
    public long paper() {
        return paper;
    }

    /** The paper's title as it may be shown, an ellipsis until it is read. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    Node node() {
        return split;
    }

    /** Shows words on a page and marks all their places. */
    void find(PageIndex page, String words) {
        halves.find(page, words);
    }

    /** The view the keys go to. */
    PdfViewer viewer() {
        return halves.acting();
    }

    /** The one or two views on PDFs. */
    public SplitReader halves() {
        return halves;
    }

    /** What the person marked in this paper. */
    public ReaderAnnotations annotations() {
        return annotations;
    }

    /** Another tab or screen is shown now. */
    void hide() {
        flush();
        halves.hide();
    }

    void resume() {
        halves.resume();
    }

    /** Saves what was typed. */
    public void flush() {
        detail.flush();
        halves.flush();
    }

    void close() {
        flush();
        model.close();
        annotations.close();
        halves.close();
    }
}
