package app.seojae.library.texts;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.read.PackedPage;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.work.CancelFlag;
import app.seojae.work.Waiting;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one document for all who have it open: each page is read by one of them, the others
 * wait for it. Safe for any thread.
 */
final class SharedTexts {

    /** How often who waits for another's reading looks whether he still wants it. */
    private static final long LOOK_MS = 50;

    private final String hash;
    private final TextFiles files;
    private final PageReading reading;
    private final Map<PageIndex, CompletableFuture<PageContent>> underway = new HashMap<>();
    private final int pages;
    private @Nullable KeptPages kept;

    /** Pages not to be tried again in this process; kept by the library beyond this. */
    private final Map<PageIndex, ProblemKind> slow;

    private boolean grown;

    /** How many have the document open; guarded by the library's texts. */
    int holders;

    /**
     * @param slow the pages that were too slow in this process, added to
     */
    SharedTexts(
            String hash,
            int pages,
            TextFiles files,
            Map<PageIndex, ProblemKind> slow,
            PageReading reading) {
        this.hash = hash;
        this.files = files;
        this.slow = slow;
        this.reading = reading;
        this.pages = pages;
    }

    String hash() {
        return hash;
    }

    int pages() {
        return pages;
    }

    /** What is known, read back when somebody first asks; under the lock. */
    private KeptPages kept() {
        KeptPages known = kept;
        if (known == null) {
            known = files.read(hash, pages);
            kept = known;
        }
        return known;
    }

    /**
     * What is on a page.
     *
     * @param file to read it from where it is not known
     */
    PageContent read(PdfFile file, PageIndex page, CancelFlag cancel) throws SeojaeException {
        if (!page.isIn(pages())) {
            throw failure(page, ProblemKind.PDF_PAGE_FAILED);
        }
        while (true) {
            cancel.check();
            CompletableFuture<PageContent> mine = new CompletableFuture<>();
            CompletableFuture<PageContent> others = null;
            byte[] packed;
            synchronized (this) {
                ProblemKind why = why(page);
                if (why != null) {
                    throw failure(page, why);
                }
                packed = kept().packed(page);
                if (packed == null) {
                    others = underway.putIfAbsent(page, mine);
                }
            }
            PageContent content =
                    packed != null
                            ? unpacked(packed, page)
                            : others == null
                                    ? readNow(file, page, mine, cancel)
                                    : await(others, cancel);
            if (content != null) {
                return content;
            }
        }
    }

    private @Nullable ProblemKind why(PageIndex page) {
        ProblemKind tooSlow = slow.get(page);
        return tooSlow == null ? kept().failure(page) : tooSlow;
    }

    private static SeojaeException failure(PageIndex page, ProblemKind why) {
        return new SeojaeException(Problem.of(why, Integer.toString(page.number())));
    }

    /** {@code null} where what was kept is damaged; it is forgotten then. */
    private @Nullable PageContent unpacked(byte[] packed, PageIndex page) {
        try {
            return PackedPage.unpack(packed, page, pages());
        } catch (IOException damaged) {
            synchronized (this) {
                if (Arrays.equals(kept().packed(page), packed)) {
                    kept().forget(page);
                }
            }
            return null;
        }
    }

    private PageContent readNow(
            PdfFile file, PageIndex page, CompletableFuture<PageContent> mine, CancelFlag cancel)
            throws SeojaeException {
        try {
            PageContent content = reading.read(file, page, cancel);
            keep(page, content);
            mine.complete(content);
            return content;
        } catch (SeojaeException e) {
            remember(page, e.problem().kind());
            mine.completeExceptionally(e);
            throw e;
        } finally {
            synchronized (this) {
                underway.remove(page);
            }
            mine.cancel(false);
        }
    }

    private void keep(PageIndex page, PageContent content) {
        try {
            byte[] packed = PackedPage.of(content);
            synchronized (this) {
                grown |= kept().keep(page, packed);
            }
        } catch (IOException tooLarge) {
            return; // it is read again when it is wanted again
        }
    }

    private synchronized void remember(PageIndex page, ProblemKind why) {
        if (why == ProblemKind.PDF_PAGE_TOO_SLOW) {
            slow.put(page, why);
        } else if (KeptPages.LASTING.contains(why)) {
            kept().fail(page, why);
            grown = true;
        }
    }

    /** What another reads; {@code null} where he no longer wanted it. */
    private static @Nullable PageContent await(
            CompletableFuture<PageContent> others, CancelFlag cancel) throws SeojaeException {
        while (true) {
            cancel.check();
            try {
                return others.get(LOOK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // still reading: look again
            } catch (InterruptedException e) {
                throw Waiting.interrupted(e);
            } catch (CancellationException e) {
                return null;
            } catch (ExecutionException e) {
                SeojaeException failed = Waiting.failed(e);
                if (failed.problem().kind() == ProblemKind.CANCELLED) {
                    return null;
                }
                throw failed;
            }
        }
    }

    /** Writes what came to be known since the last time. */
    void save() {
        synchronized (this) {
            if (!grown) {
                return;
            }
            grown = false;
        }
        KeptPages others = files.read(hash, pages());
        synchronized (this) {
            others.fill(kept());
        }
        files.write(hash, others);
    }
}
