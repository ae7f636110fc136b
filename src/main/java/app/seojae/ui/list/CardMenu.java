package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.search.SimilarMenu;
import app.seojae.ui.session.SelectionActions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The menu of the chosen papers, of one or of several. On the FX thread. */
final class CardMenu {

    private static final Map<PaperCopyForm, ProgramCommand> COPY_KEYS =
            Map.of(PaperCopyForm.BIBTEX, ProgramCommand.CITE);
    private static final Map<Status, ProgramCommand> STATUS_KEYS =
            Map.of(Status.READ, ProgramCommand.READ, Status.SKIPPED, ProgramCommand.SKIP);

    private final ListModel model;
    private final ListParts parts;
    private final SelectionActions chosen;
    private final LabelMenus labels;
    private @Nullable ContextMenu open;

    CardMenu(ListModel model, ListParts parts) {
        this.model = model;
        this.parts = parts;
        chosen = parts.chosen();
        labels = new LabelMenus(parts.collections(), parts.words());
    }

    boolean isOpen() {
        return open != null && open.isShowing();
    }

    /**
     * Opens it for what is chosen now.
     *
     * @param x on the screen, in pixels, as {@code y}
     */
    void show(Node at, double x, double y) {
        if (open != null) {
            open.hide();
        }
        PaperRow row = model.selectedRow();
        boolean several = model.choice().isSeveral();
        if (row == null && !several) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(several || row == null ? ofSeveral(model.choice().papers()) : ofOne(row));
        // Keys the menu has no use for must not reach the papers behind it.
        menu.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        menu.show(at, x, y);
        open = menu;
    }

    private List<MenuItem> ofOne(PaperRow row) {
        List<Long> paper = List.of(row.id());
        boolean stored = row.pdf().state() == PdfInfo.State.STORED;
        boolean coming =
                row.pdf().state() == PdfInfo.State.QUEUED
                        || row.pdf().state() == PdfInfo.State.DOWNLOADING;
        MenuItem pdf =
                stored
                        ? item(Text.OPEN_PDF, ProgramCommand.OPEN, () -> parts.actions().open(row))
                        : item(
                                coming ? Text.PDF_COMING : Text.FETCH_PDF,
                                ProgramCommand.FETCH,
                                () -> chosen.download(paper));
        pdf.setDisable(coming || (!stored && row.arxivId() == null));
        List<MenuItem> items = new ArrayList<>();
        items.add(pdf);
        items.add(new SeparatorMenuItem());
        items.add(
                item(
                        row.bookmarked() ? Text.BOOKMARK_OFF : Text.BOOKMARK_ON,
                        ProgramCommand.BOOKMARK,
                        () -> chosen.bookmark(paper, !row.bookmarked())));
        items.add(statuses(paper, row.status()));
        items.addAll(labels.of(paper, parts.names().get(), model.query().collection()));
        items.add(item(Text.DO_NOTE, ProgramCommand.WRITE_NOTE, () -> parts.openNote(row)));
        if (row.isSilent() && parts.writing().isOn()) {
            items.add(item(Text.DO_WRITE, ProgramCommand.WRITE, () -> parts.writing().ask(paper)));
        }
        items.add(new SeparatorMenuItem());
        items.add(copies(paper, row.arxivId() != null));
        items.add(item(Text.EXPORT_MORE, ProgramCommand.EXPORT, parts.actions()::export));
        LocalDate day = row.date();
        if (day != null) {
            items.add(
                    item(
                            Text.DO_WRITE_DAY,
                            ProgramCommand.WRITE_DAY,
                            () -> parts.writeDay().accept(day)));
        }
        return items;
    }

    private List<MenuItem> ofSeveral(List<Long> papers) {
        String count = parts.words().number(papers.size());
        MenuItem head = new MenuItem(parts.words().of(Text.CHOSEN_COUNT, count));
        head.setDisable(true);
        head.getStyleClass().add("menu-head");
        MenuItem write =
                item(Text.DO_WRITE, ProgramCommand.WRITE, () -> parts.writing().ask(papers));
        write.setVisible(parts.writing().isOn());
        List<MenuItem> items = new ArrayList<>();
        Collections.addAll(
                items,
                head,
                item(Text.OPEN_PDF, ProgramCommand.OPEN, () -> chosen.open(papers)),
                item(Text.FETCH_PDF, ProgramCommand.FETCH, () -> chosen.download(papers)),
                new SeparatorMenuItem(),
                item(Text.BOOKMARK_ON, null, () -> chosen.bookmark(papers, true)),
                item(Text.BOOKMARK_OFF, null, () -> chosen.bookmark(papers, false)),
                statuses(papers, null));
        items.addAll(labels.of(papers, parts.names().get(), model.query().collection()));
        Collections.addAll(
                items,
                write,
                new SeparatorMenuItem(),
                new SimilarMenu(parts.words(), told -> chosen.similar(papers, told), chosen::goTo),
                copies(papers, true),
                item(Text.EXPORT_MORE, ProgramCommand.EXPORT, parts.actions()::export),
                item(Text.DO_MERGE, ProgramCommand.MERGE, () -> parts.merge().accept(papers)),
                new SeparatorMenuItem(),
                item(Text.CHOICE_NONE, ProgramCommand.CHOOSE_NONE, model.choice()::back));
        return items;
    }

    private Menu statuses(List<Long> papers, @Nullable Status now) {
        Menu menu = new Menu(parts.words().of(Text.CHOICE_STATUS));
        menu.getItems().setAll(statusItems(papers, now));
        return menu;
    }

    private List<MenuItem> statusItems(List<Long> papers, @Nullable Status now) {
        List<MenuItem> items = new ArrayList<>();
        for (Status status : Status.values()) {
            MenuItem item = now == null ? new MenuItem() : new RadioMenuItem();
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(status == now);
            }
            dress(item, Text.of(status), STATUS_KEYS.get(status));
            item.setOnAction(event -> chosen.status(papers, status));
            items.add(item);
        }
        return items;
    }

    private Menu copies(List<Long> papers, boolean ofArxiv) {
        Menu menu = new Menu(parts.words().of(Text.PAPER_COPY));
        for (PaperCopyForm form : PaperCopyForm.values()) {
            if (ofArxiv || form != PaperCopyForm.ARXIV_ID) {
                menu.getItems()
                        .add(
                                item(
                                        SelectionActions.nameOf(form),
                                        COPY_KEYS.get(form),
                                        () -> chosen.copy(papers, form)));
            }
        }
        return menu;
    }

    private MenuItem item(Text title, @Nullable ProgramCommand key, Runnable action) {
        MenuItem item = new MenuItem();
        dress(item, title, key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void dress(MenuItem item, Text title, @Nullable ProgramCommand key) {
        item.setText(parts.words().of(title));
        item.setMnemonicParsing(false);
        if (key != null) {
            parts.words().keys().keys(key).stream().findFirst().ifPresent(item::setAccelerator);
        }
    }
}
