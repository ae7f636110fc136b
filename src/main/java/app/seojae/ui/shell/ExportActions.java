package app.seojae.ui.shell;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.annotations.AnnotationsScreen;
import app.seojae.ui.export.ExportOffer;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.list.PaperSelection;
import app.seojae.ui.reader.ReaderScreen;
import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.ui.session.Session;
import app.seojae.ui.shelf.LibraryViews;
import app.seojae.ui.window.WindowModels;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes out what the person stands on: opens the export page with it, copies its marks. */
final class ExportActions {

    private final LibraryViews views;
    private final ReaderTabs tabs;
    private final Supplier<AnnotationsScreen> marks;
    private final WindowModels models;
    private Session.Screen from = Session.Screen.LIBRARY;

    /**
     * Acts on what the person looks at.
     *
     * @param marks gives the screen of all annotations, which is made when it is first looked at
     */
    ExportActions(
            LibraryViews views,
            ReaderTabs tabs,
            Supplier<AnnotationsScreen> marks,
            WindowModels models) {
        this.views = views;
        this.tabs = tabs;
        this.marks = marks;
        this.models = models;
    }

    /** Opens the export page for where the person stands. */
    void export() {
        Session.Screen screen = screen();
        if (screen == Session.Screen.EXPORT) {
            return;
        }
        from = screen;
        ReaderScreen reader = tabs.current();
        if (screen == Session.Screen.READER && reader != null) {
            offer(reader.paper(), reader.titleProperty().get(), List.of(), null);
        } else if (screen == Session.Screen.ANNOTATIONS) {
            offer(0, "", List.of(), marks.get().asked());
        } else {
            PaperRow row = models.list.selectedRow();
            PaperSelection choice = models.list.choice();
            offer(
                    row == null ? 0 : row.id(),
                    row == null ? "" : SanitizedText.title(row),
                    choice.isSeveral() ? choice.papers() : List.of(),
                    null);
        }
        models.session.show(Session.Screen.EXPORT);
    }

    private void offer(
            long paper, String title, List<Long> chosen, @Nullable AnnotationQuery marked) {
        models.exports.offer(new ExportOffer(paper, title, chosen, models.list.query(), marked));
    }

    /** Leaves a page for the screen it was opened from. */
    void back() {
        ReaderScreen reader = tabs.current();
        boolean export = screen() == Session.Screen.EXPORT;
        if (export && from == Session.Screen.READER && reader != null) {
            models.session.show(Session.Screen.READER);
        } else if (export && from == Session.Screen.ANNOTATIONS) {
            models.session.show(Session.Screen.ANNOTATIONS);
        } else {
            views.show();
        }
    }

    /** Copies the mark the person stands on, or all marks of the paper at hand, as Markdown. */
    void copyAnnotations() {
        Session.Screen screen = screen();
        ReaderScreen reader = tabs.current();
        if (screen == Session.Screen.ANNOTATIONS) {
            marks.get()
                    .selected()
                    .ifPresent(mark -> models.copies.one(mark, AnnotationCopyForm.MARKDOWN));
        } else if (screen == Session.Screen.READER && reader != null) {
            reader.flush();
            copyAnnotations(reader.annotations().annotations());
        } else {
            views.flush();
            copyAnnotations(views.annotations());
        }
    }

    private void copyAnnotations(PaperAnnotations marks) {
        marks.find(marks.selectedProperty().get())
                .ifPresentOrElse(
                        one -> copy(one.annotation(), AnnotationCopyForm.MARKDOWN),
                        () -> models.copies.all(marks.paper(), AnnotationCopyForm.MARKDOWN));
    }

    /** Copies a mark. */
    void copy(Annotation mark, AnnotationCopyForm form) {
        models.copies.one(mark, form);
    }

    /** Whether there can be marks to copy here. */
    boolean canCopyAnnotations() {
        return switch (screen()) {
            case READER -> tabs.current() != null;
            case ANNOTATIONS -> marks.get().selected().isPresent();
            case LIBRARY -> models.session.selectedPaper().isPresent();
            case REPORT,
                    EXPORT,
                    FEEDS,
                    ADD,
                    TRENDS,
                    SUBWAY,
                    NETWORK,
                    READ_FIRST,
                    DUPLICATES,
                    CITATIONS,
                    SETTINGS,
                    BACKUPS,
                    HELP,
                    KEYS ->
                    false;
        };
    }

    private Session.Screen screen() {
        return models.session.screenProperty().get();
    }
}
