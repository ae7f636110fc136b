package app.seojae.ui.session;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.papers.Undone;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** What a person does to a paper, from a card, a line, the page of a paper or the keyboard. */
public final class PaperActions {

    private final Library library;
    private final Downloads downloads;
    private final Background background;
    private final Session session;
    private final Notices notices;
    private final Messages words;
    private LongConsumer openReader = paper -> {};
    private Runnable export = () -> {};

    public PaperActions(
            Library library,
            Downloads downloads,
            Background background,
            Session session,
            Notices notices,
            Messages words) {
        this.library = library;
        this.downloads = downloads;
        this.background = background;
        this.session = session;
        this.notices = notices;
        this.words = words;
    }

    /** Says who opens a paper's PDF. */
    public void onOpen(LongConsumer opener) {
        openReader = opener;
    }

    /** Says who takes the chosen paper out. */
    public void onExport(Runnable exporter) {
        export = exporter;
    }

    /** Takes the chosen paper out, into other programs. */
    public void export() {
        export.run();
    }

    /** Opens a stored PDF, or fetches it where it is not there yet. */
    public void open(PaperRow row) {
        switch (row.pdf().state()) {
            case STORED -> openReader.accept(row.id());
            case QUEUED, DOWNLOADING -> notices.say(words.of(Text.DOWNLOAD_UNDER_WAY));
            case ABSENT, FAILED -> download(row.id());
        }
    }

    /** Bookmarks a paper, or takes the bookmark off where there is one by then. */
    public void toggleBookmark(PaperRow row) {
        change(() -> library.paperStates().toggleBookmarks(List.of(row.id())));
    }

    /** Sets a status, or takes it back to unread where it is set by then. */
    public void toggleStatus(PaperRow row, Status status) {
        change(() -> library.paperStates().toggleStatus(List.of(row.id()), status));
    }

    /** Puts tags on a paper and takes others off, as one step. */
    public void tag(long paper, List<String> add, List<String> remove) {
        change(() -> library.paperStates().tag(List.of(paper), add, remove));
    }

    /** Puts a paper into a collection, made where there is none, or takes it out. */
    public void collect(long paper, String collection, boolean in) {
        change(() -> library.paperStates().collect(List.of(paper), collection, in));
    }

    /** Puts a paper's PDF at the head of the queue, as a person's own click. */
    public void download(long paper) {
        change(
                () -> {
                    downloads.enqueueFirst(paper);
                    downloads.resume();
                });
    }

    /** Makes every unread paper of a query read, and offers to take that back. */
    public void markAllRead(Query query) {
        change(
                () -> library.paperStates().markAllRead(query),
                () -> notices.say(words.of(Text.ALL_READ), Text.DO_UNDO, this::undo));
    }

    /** Takes the last step back, says which, and goes to its paper where it is only one. */
    public void undo() {
        notices.withdraw(Text.DO_UNDO);
        background
                .run(Lane.WRITE, () -> library.paperStates().undo())
                .then(undone -> tell(undone, Text.UNDONE, Text.NOTHING_TO_UNDO));
    }

    /** Takes the last undone step again, says which, and goes to its paper where it is only one. */
    public void redo() {
        notices.withdraw(Text.DO_UNDO);
        background
                .run(Lane.WRITE, () -> library.paperStates().redo())
                .then(redone -> tell(redone, Text.REDONE, Text.NOTHING_TO_REDO));
    }

    /** Stands on a paper in the library. */
    void goTo(long paper) {
        session.select(paper);
        session.show(Session.Screen.LIBRARY);
    }

    private void tell(Optional<Undone> undone, Text done, Text nothing) {
        if (undone.isEmpty()) {
            notices.say(words.of(nothing));
            return;
        }
        Undone what = undone.get();
        if (what.ids().size() == 1) {
            session.select(what.ids().getFirst());
        }
        String name = words.of(nameOf(what));
        int papers = what.ids().size();
        notices.say(
                words.of(
                        done,
                        papers > 1
                                ? words.of(Text.DEED_OF_PAPERS, name, words.number(papers))
                                : name));
    }

    private static Text nameOf(Undone what) {
        return switch (what.kind()) {
            case BOOKMARK -> Text.DEED_BOOKMARK;
            case STATUS -> Text.DEED_STATUS;
            case TAG -> Text.DEED_TAG;
            case COLLECTION -> Text.DEED_COLLECTION;
            case NOTE -> Text.DEED_NOTE;
            case FIELD -> Text.DEED_FIELD;
            case MERGE -> Text.DEED_MERGE;
            case IMPORT -> Text.DEED_TEXTS;
            case OPENED,
                    PDF,
                    PDF_TEXT,
                    THUMBNAIL,
                    ANNOTATION,
                    FEED,
                    SAVED_SEARCH,
                    SIGNAL,
                    OTHER_PROGRAM ->
                    Text.DEED_STATUS;
        };
    }

    /** A change of the library, made on its lane. */
    @FunctionalInterface
    public interface Change {
        /** Makes the change, on the WRITE lane. */
        void make() throws SeojaeException;
    }

    /** Puts a paper's BibTeX entry on the clipboard. */
    public void cite(PaperRow row) {
        background
                .run(
                        Lane.READ,
                        () -> library.copies().text(List.of(row.id()), PaperCopyForm.BIBTEX))
                .then(
                        bibtex -> {
                            ClipboardText.text(bibtex);
                            notices.say(words.of(Text.CITED));
                        });
    }

    /** Puts the PDFs of all bookmarks that are not here yet into the queue. */
    public void downloadBookmarked() {
        change(
                () -> {
                    Query bookmarked = Query.ALL.withShelf(Query.Shelf.BOOKMARKED);
                    downloads.enqueueMissing(
                            Arrays.stream(library.browse().ids(bookmarked)).boxed().toList());
                    downloads.resume();
                },
                () -> notices.say(words.of(Text.FETCHING_BOOKMARKED)));
    }

    /** Makes a change on its lane; the library itself tells the views of it. */
    public void change(Change change) {
        change(change, () -> {});
    }

    /** Makes a change on its lane, then does something about it. */
    public void change(Change change, Runnable then) {
        notices.withdraw(Text.DO_UNDO);
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            change.make();
                            return true;
                        })
                .then(done -> then.run());
    }
}
