package app.seojae.ui.session;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.meaning.Likeness;
import app.seojae.library.meaning.Neighbour;
import app.seojae.library.transfer.Downloads;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a person does to the chosen papers, one or thousands of them: each deed is one transaction
 * and one step to take back. Of several it says what was done, as most stand out of sight. Confined
 * to the FX thread.
 */
public final class SelectionActions {

    private static final int MOST_OPENED = 12;
    private static final int MOST_COPIED = 500;
    private static final int MOST_SIMILAR = 12;

    private final Library library;
    private final Downloads downloads;
    private final Background background;
    private final PaperActions actions;
    private final Notices notices;
    private final Messages words;

    public SelectionActions(
            Library library,
            Downloads downloads,
            Background background,
            PaperActions actions,
            Notices notices,
            Messages words) {
        this.library = library;
        this.downloads = downloads;
        this.background = background;
        this.actions = actions;
        this.notices = notices;
        this.words = words;
    }

    /** Opens the PDFs that are here, the first of them in front. */
    public void open(List<Long> papers) {
        if (papers.size() > MOST_OPENED) {
            notices.say(words.of(Text.CHOSEN_OPEN_TOO_MANY, MOST_OPENED));
            return;
        }
        background.run(Lane.READ, () -> library.browse().rows(papers)).then(this::openStored);
    }

    private void openStored(List<PaperRow> rows) {
        List<PaperRow> stored =
                rows.stream().filter(row -> row.pdf().state() == PdfInfo.State.STORED).toList();
        if (stored.isEmpty()) {
            notices.say(words.of(Text.CHOSEN_NO_PDF));
        } else {
            stored.forEach(actions::open);
            actions.open(stored.getFirst());
        }
    }

    /** Tells which papers are like these together, the nearest first. */
    public void similar(List<Long> papers, Consumer<List<PaperRow>> told) {
        background
                .run(
                        Lane.LEARN,
                        cancel ->
                                library
                                        .finding()
                                        .likeness()
                                        .neighbours(papers, MOST_SIMILAR, cancel)
                                        .stream()
                                        .map(Neighbour::row)
                                        .toList())
                .then(told);
    }

    /** Tells which papers are like those of a question, as far as the first of them tell. */
    public void similarTo(Query query, Consumer<List<PaperRow>> told) {
        background
                .run(
                        Lane.READ,
                        () ->
                                Arrays.stream(library.browse().ids(query))
                                        .limit(Likeness.MOST_SEEDS)
                                        .boxed()
                                        .toList())
                .then(
                        papers -> {
                            if (papers.isEmpty()) {
                                told.accept(List.of());
                            } else {
                                similar(papers, told);
                            }
                        });
    }

    /** Brings the person to a paper, wherever it is. */
    public void goTo(long paper) {
        actions.goTo(paper);
    }

    /** Bookmarks all, or takes the bookmarks off where all of them have one. */
    public void toggleBookmark(List<Long> papers) {
        background
                .run(Lane.WRITE, () -> library.paperStates().toggleBookmarks(papers))
                .then(on -> sayBookmarked(papers, on));
    }

    /** Bookmarks papers, or takes their bookmarks off, whatever they had before. */
    public void bookmark(List<Long> papers, boolean on) {
        actions.change(
                () -> library.paperStates().bookmark(papers, on), () -> sayBookmarked(papers, on));
    }

    private void sayBookmarked(List<Long> papers, boolean on) {
        say(papers, on ? Text.CHOSEN_BOOKMARKED : Text.CHOSEN_NOT_BOOKMARKED, "");
    }

    /** Sets a status, or takes all back to unread where all of them have it. */
    public void toggleStatus(List<Long> papers, Status status) {
        background
                .run(Lane.WRITE, () -> library.paperStates().toggleStatus(papers, status))
                .then(now -> sayStatus(papers, now));
    }

    /** Gives papers a status, whatever they had before. */
    public void status(List<Long> papers, Status status) {
        actions.change(
                () -> library.paperStates().status(papers, status),
                () -> sayStatus(papers, status));
    }

    private void sayStatus(List<Long> papers, Status now) {
        say(papers, Text.CHOSEN_STATUS, words.of(Text.of(now)));
    }

    private void say(List<Long> papers, Text done, String what) {
        notices.withdraw(Text.DO_UNDO); // it would take this deed back, not the one it stands by
        if (papers.size() > 1) {
            String sentence = words.of(done, words.number(papers.size()), what);
            notices.say(sentence, Text.DO_UNDO, actions::undo);
        }
    }

    /** Puts the PDFs that are missing into the queue; a single one before all others. */
    public void download(List<Long> papers) {
        if (papers.size() == 1) {
            actions.download(papers.getFirst());
            return;
        }
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            List<Long> queued = downloads.enqueueMissing(papers);
                            if (!queued.isEmpty()) {
                                downloads.resume();
                            }
                            return queued;
                        })
                .then(this::sayQueued);
    }

    private void sayQueued(List<Long> queued) {
        if (queued.isEmpty()) {
            notices.say(words.of(Text.CHOSEN_NOTHING_TO_FETCH));
        } else {
            notices.say(
                    words.of(Text.CHOSEN_QUEUED, words.number(queued.size())),
                    Text.CHOSEN_QUEUED_BACK,
                    () -> actions.change(() -> downloads.cancel(queued)));
        }
    }

    /** Puts papers on the clipboard, in the order given. */
    public void copy(List<Long> papers, PaperCopyForm form) {
        if (papers.size() > MOST_COPIED) {
            notices.say(words.of(Text.CHOSEN_COPY_TOO_MANY, words.number(MOST_COPIED)));
            return;
        }
        // Setting hundreds of references takes seconds, in which the list must not wait for rows.
        Lane lane = form == PaperCopyForm.REFERENCE ? Lane.EXPORT : Lane.READ;
        background
                .run(lane, () -> library.copies().text(papers, form))
                .then(text -> copied(text, form));
    }

    private void copied(String text, PaperCopyForm form) {
        String name = words.of(nameOf(form));
        if (text.isEmpty()) {
            notices.say(words.of(Text.PAPER_NOTHING_TO_COPY, name));
        } else {
            ClipboardText.text(text);
            notices.say(words.of(Text.PAPER_COPIED, name));
        }
    }

    /** What a form is called in a menu. */
    public static Text nameOf(PaperCopyForm form) {
        return switch (form) {
            case BIBTEX -> Text.PAPER_BIBTEX;
            case REFERENCE -> Text.PAPER_REFERENCE;
            case TITLE -> Text.PAPER_TITLE;
            case LINK -> Text.PAPER_LINK;
            case ARXIV_ID -> Text.PAPER_ARXIV_ID;
        };
    }
}
