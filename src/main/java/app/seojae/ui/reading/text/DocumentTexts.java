package app.seojae.ui.reading.text;

import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an open document, asked for on the TEXT lane when they are wanted and kept within
 * bounds. Confined to the FX thread but for {@link #read}.
 */
public final class DocumentTexts {

    /** About 150 kB each. */
    private static final int MOST_KEPT = 300;

    private final Background background;
    private final PdfFile file;
    private final PdfTexts library;
    private final Map<PageIndex, PageContent> read = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<PageIndex, List<Runnable>> waiting = new HashMap<>();

    /** What is done after a failure too, for the pages being read. */
    private final Map<PageIndex, List<Runnable>> trying = new HashMap<>();

    private final Set<PageIndex> unreadable = new HashSet<>();
    private final List<Job<?>> jobs = new ArrayList<>();

    /** Opened on a lane, since the bytes of the file are looked at; guarded by this. */
    private @Nullable OpenTexts open;

    private boolean closed;

    public DocumentTexts(Background background, PdfTexts library, PdfFile file) {
        this.background = background;
        this.library = library;
        this.file = file;
    }

    /** How many pages the document has. */
    public int pageCount() {
        return file.pageCount();
    }

    /** What was read of a page so far. */
    @Nullable
    public PageContent content(PageIndex page) {
        return read.get(page);
    }

    /** The text of a page, or {@code null} while it is not kept. */
    @Nullable
    public PageText text(PageIndex page) {
        PageContent content = read.get(page);
        return content == null ? null : content.text();
    }

    /** Reads a page unless that was done, then does something about it. */
    public void want(PageIndex page, Runnable then) {
        if (!page.isIn(file.pageCount()) || unreadable.contains(page)) {
            return;
        }
        if (read.containsKey(page)) {
            then.run();
            return;
        }
        List<Runnable> others = waiting.get(page);
        if (others != null) {
            others.add(then);
            return;
        }
        waiting.put(page, new ArrayList<>(List.of(then)));
        trying.put(page, new ArrayList<>());
        jobs.add(
                background
                        .run(Lane.TEXT, cancel -> read(page, cancel))
                        .then(content -> arrived(page, content))
                        .failed(
                                problem -> {
                                    unreadable.add(page);
                                    waiting.remove(page);
                                    List<Runnable> anyway = trying.remove(page);
                                    if (anyway != null) {
                                        anyway.forEach(Runnable::run);
                                    }
                                }));
    }

    /** Does something once a page was read, or could not be. */
    public void whenTried(PageIndex page, Runnable then) {
        if (!page.isIn(file.pageCount()) || unreadable.contains(page)) {
            then.run();
            return;
        }
        want(page, then);
        List<Runnable> others = trying.get(page);
        if (others != null) {
            others.add(then);
        }
    }

    /** Work with some of the document's texts in turn, on the TEXT lane. */
    public <T> Job<T> run(Background.Stoppable<T> work) {
        return run(Lane.TEXT, work);
    }

    /** Work with the whole document's texts, behind what a person waits for. */
    public <T> Job<T> runBehind(Background.Stoppable<T> work) {
        return run(Lane.WHOLE_TEXT, work);
    }

    private <T> Job<T> run(Lane lane, Background.Stoppable<T> work) {
        Job<T> job = background.run(lane, work);
        jobs.add(job);
        return job;
    }

    /** A page for work on a lane; read from the file by the first who asks. */
    public PageContent read(PageIndex page, CancelFlag cancel) throws SeojaeException {
        return opened().read(page, cancel);
    }

    private synchronized OpenTexts opened() throws SeojaeException {
        if (closed) {
            throw new SeojaeException(Problem.of(ProblemKind.CANCELLED));
        }
        OpenTexts ready = open;
        if (ready == null) {
            ready = library.open(file);
            open = ready;
        }
        return ready;
    }

    private void arrived(PageIndex page, PageContent content) {
        keep(page, content);
        trying.remove(page);
        List<Runnable> then = waiting.remove(page);
        if (then != null) {
            then.forEach(Runnable::run);
        }
    }

    /** Keeps what other work has read. */
    public void keep(PageIndex page, PageContent content) {
        read.put(page, content);
        if (read.size() > MOST_KEPT) {
            read.remove(read.keySet().iterator().next());
        }
    }

    /** Stops reading and lets the file go. */
    public void close() {
        jobs.forEach(Job::cancel);
        jobs.clear();
        waiting.clear();
        trying.clear();
        background.run(
                Lane.TEXT,
                () -> {
                    letGo();
                    return true;
                });
    }

    private synchronized void letGo() {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
