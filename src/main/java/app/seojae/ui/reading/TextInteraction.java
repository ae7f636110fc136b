package app.seojae.ui.reading;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.reading.find.FindBar;
import app.seojae.ui.reading.find.FindList;
import app.seojae.ui.reading.text.Floating;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.bars.SideTab;
import app.seojae.ui.viewer.input.PageGestures;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person does with the words of an open PDF, laid over its viewer. Confined to the FX
 * thread.
 */
public final class TextInteraction {

    private static final int LONGEST_SOUGHT = 200;

    private final PdfViewer viewer;
    private final ReadingNeeds needs;
    private final Floating floating = new Floating();
    private final StackPane node;
    private final StackPane hits = new StackPane();
    private final SideTab hitsTab;
    private final GestureChain gestures = new GestureChain();
    private final ReadOnlyObjectWrapper<@Nullable TextRange> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper selecting = new ReadOnlyBooleanWrapper();
    private @Nullable ReadingDocument open;
    private @Nullable FindBar bar;
    private @Nullable Sought sought;

    public TextInteraction(PdfViewer viewer, ReadingNeeds needs) {
        this.viewer = viewer;
        this.needs = needs;
        viewer.readTextsFrom(needs.library().texts());
        node = new StackPane(viewer, floating);
        hitsTab = viewer.addSideTab(Text.FIND_HITS, hits);
        viewer.gestures().add(gestures);
        viewer.column().addOverlay(page -> open == null ? List.of() : open.itemsOn(page));
        keys();
        viewer.fileProperty().subscribe(this::changed);
        viewer.model().changesProperty().addListener(o -> floating.hide());
    }

    /** The viewer with what floats over it. */
    public Region node() {
        return node;
    }

    /** Looks for words as if the person had typed them, and lists all their places. */
    public void find(String words) {
        FindBar field = bar();
        if (field != null) {
            viewer.setBar(field);
            field.show(words);
            viewer.showSideTab(hitsTab);
        }
    }

    /** Words to be found on a page, once a document is open. */
    private record Sought(PageIndex page, String words) {}

    /** Shows words on a page and marks all their places, as soon as the document is open. */
    public void find(PageIndex page, String words) {
        sought = new Sought(page, words);
        findSought();
    }

    private void findSought() {
        Sought wanted = sought;
        FindBar field = wanted == null ? null : bar();
        if (field != null && wanted != null) {
            sought = null;
            viewer.setBar(field);
            field.show(wanted.words(), wanted.page());
        }
    }

    private void changed(@Nullable PdfFile file) {
        if (open != null) {
            open.close();
        }
        open = null;
        selected.set(null);
        selecting.set(false);
        bar = null;
        gestures.set(List.of());
        viewer.setBar(null);
        hits.getChildren().clear();
        floating.hide();
        if (file != null) {
            ReadingDocument document =
                    new ReadingDocument(file, viewer, floating, needs, selecting);
            open = document;
            document.selection().rangeProperty().subscribe(range -> follow(document, range));
            gestures.set(document.gestures());
            hits.getChildren().setAll(new FindList(needs.words(), document.finder()));
            viewer.afterFirstPages(this::findSought);
        }
    }

    /** The open document's bar, made when somebody first looks for words. */
    private @Nullable FindBar bar() {
        ReadingDocument document = open;
        if (bar == null && document != null) {
            bar =
                    new FindBar(
                            needs.words(),
                            document.finder(),
                            () -> viewer.model().pageProperty().get(),
                            () -> viewer.showSideTab(hitsTab),
                            this::endFind);
        }
        return bar;
    }

    private void follow(ReadingDocument document, @Nullable TextRange range) {
        if (document == open) {
            selected.set(range);
        }
    }

    /** The words that are selected, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable TextRange> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether the person is about to select: the mouse button is still down. */
    public ReadOnlyBooleanProperty selectingProperty() {
        return selecting.getReadOnlyProperty();
    }

    /** Selects words, or none. */
    public void select(@Nullable TextRange range) {
        if (open != null) {
            open.selection().select(range);
        }
    }

    /** Copies the selected words, lines joined; tells whether there were any. */
    public boolean copySelected() {
        return copy(false);
    }

    /** What selects words by the mouse and does nothing else; {@code null} without a document. */
    public @Nullable PageGestures selector() {
        return open == null ? null : open.selecting();
    }

    /** The text of a page where it was read already. */
    public @Nullable PageText text(PageIndex page) {
        return open == null ? null : open.texts().text(page);
    }

    /** Does something once the text of a page was read, or could not be. */
    public void whenTried(PageIndex page, Runnable then) {
        if (open != null) {
            open.texts().whenTried(page, then);
        }
    }

    private boolean startFind() {
        ReadingDocument document = open;
        FindBar field = bar();
        if (document == null || field == null) {
            return false;
        }
        viewer.setBar(field);
        String selected = document.selection().copy(false);
        if (!selected.isBlank() && selected.length() < LONGEST_SOUGHT) {
            field.show(selected);
        }
        field.start();
        return true;
    }

    private void endFind() {
        if (open != null) {
            open.finder().find(FindQuery.of(""), PageIndex.FIRST);
        }
        viewer.setBar(null);
        viewer.focusPages();
    }

    private boolean step(boolean back) {
        ReadingDocument document = open;
        if (document == null || document.finder().query().words().isEmpty()) {
            return startFind();
        }
        if (back) {
            document.finder().previous();
        } else {
            document.finder().next();
        }
        return true;
    }

    private boolean copy(boolean keepLines) {
        String text = open == null ? "" : open.selection().copy(keepLines);
        if (text.isEmpty()) {
            return false;
        }
        ClipboardText.text(text);
        return true;
    }

    private boolean selectAll() {
        if (open != null) {
            open.selectAll();
        }
        return open != null;
    }

    /** The pop-up, the selection and the search leave, one at each press. */
    private boolean escape() {
        ReadingDocument document = open;
        if (floating.shown() != null) {
            floating.hide();
            return true;
        }
        if (document == null) {
            return false;
        }
        if (document.selection().rangeProperty().get() != null) {
            document.selection().clear();
            return true;
        }
        boolean finding = !document.finder().query().words().isEmpty();
        if (finding) {
            endFind();
        }
        return finding;
    }

    private void keys() {
        bind(ReaderCommand.FIND, this::startFind);
        bind(ReaderCommand.FIND_NEXT, () -> step(false));
        bind(ReaderCommand.FIND_PREVIOUS, () -> step(true));
        bind(ReaderCommand.COPY, () -> copy(false));
        bind(ReaderCommand.COPY_LINES, () -> copy(true));
        bind(ReaderCommand.SELECT_ALL, this::selectAll);
        bind(ReaderCommand.ESCAPE, this::escape);
    }

    private void bind(ReaderCommand command, BooleanSupplier action) {
        viewer.keys().add(command, number -> action.getAsBoolean());
    }
}
