package app.seojae.ui.reading.text;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.outline.PageLinks;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.pdf.text.read.TimeLimitedReader;
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
 * The texts of an open document, read on the TEXT lane when they are wanted and kept within bounds.
 * Confined to the FX thread.
 */
public final class DocumentTexts {

    /** About 150 kB each. */
    private static final int MOST_KEPT = 300;

    private final Background background;
    private final PdfFile file;
    private final TimeLimitedReader reader;
    private final Map<Integer, PageContent> read = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, List<Runnable>> waiting = new HashMap<>();

    /** What is done after a failure too, for the pages being read. */
    private final Map<Integer, List<Runnable>> trying = new HashMap<>();

    private final Set<Integer> unreadable = new HashSet<>();
    private final List<Job<?>> jobs = new ArrayList<>();

    public DocumentTexts(Background background, PdfFile file) {
        this.background = background;
        this.file = file;
        this.reader = new TimeLimitedReader(file);
    }

    /** How many pages the document has. */
    public int pageCount() {
        return file.pageCount();
    }

    /** What was read of a page so far, counted from 1. */
    @Nullable
    public PageContent content(int page) {
        return read.get(page);
    }

    /** The text of a page, counted from 1, or {@code null} while it is not kept. */
    @Nullable
    public PageText text(int page) {
        PageContent content = read.get(page);
        return content == null ? null : content.text();
    }

    /** Reads a page unless that was done, then does something about it. */
    public void want(int page, Runnable then) {
        if (page < 1 || page > file.pageCount() || unreadable.contains(page)) {
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
    public void whenTried(int page, Runnable then) {
        if (page < 1 || page > file.pageCount() || unreadable.contains(page)) {
            then.run();
            return;
        }
        want(page, then);
        List<Runnable> others = trying.get(page);
        if (others != null) {
            others.add(then);
        }
    }

    /** Work with all the document's texts in turn, on the TEXT lane. */
    public <T> Job<T> run(Background.Stoppable<T> work) {
        Job<T> job = background.run(Lane.TEXT, work);
        jobs.add(job);
        return job;
    }

    /** Reads a page; for work on the TEXT lane. */
    public PageContent read(int page, CancelFlag cancel) throws SeojaeException {
        return reader.read(
                page,
                open ->
                        new PageContent(
                                TextExtractor.of(open, page, cancel), PageLinks.of(open, page)));
    }

    private void arrived(int page, PageContent content) {
        keep(page, content);
        trying.remove(page);
        List<Runnable> then = waiting.remove(page);
        if (then != null) {
            then.forEach(Runnable::run);
        }
    }

    /** Keeps what other work has read. */
    public void keep(int page, PageContent content) {
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
                    reader.close();
                    return true;
                });
    }
}
