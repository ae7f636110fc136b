package app.seojae.library.texts;

import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's pages so far: what was read of each, packed, or why it cannot be.
 * Confined to whoever holds it.
 */
final class KeptPages {

    /** All pages of a document together; those beyond are read anew when they are wanted. */
    static final int MOST_BYTES = 64 << 20;

    /** What fails so today fails so tomorrow; anything else may be better then. */
    static final Set<ProblemKind> LASTING =
            Set.of(
                    ProblemKind.PDF_PAGE_FAILED,
                    ProblemKind.PDF_PAGE_UNPACKS,
                    ProblemKind.PDF_PAGE_TOO_MANY_STEPS);

    private final int pages;
    private final Map<PageIndex, byte[]> packed = new HashMap<>();
    private final Map<PageIndex, ProblemKind> failed = new HashMap<>();
    private int bytes;

    /**
     * @param pages how many the document has
     */
    KeptPages(int pages) {
        this.pages = pages;
    }

    int pages() {
        return pages;
    }

    /** A page, packed. */
    byte @Nullable [] packed(PageIndex page) {
        return packed.get(page);
    }

    /** Why a page cannot be read, if that was found out. */
    @Nullable ProblemKind failure(PageIndex page) {
        return failed.get(page);
    }

    boolean isKnown(PageIndex page) {
        return packed.containsKey(page) || failed.containsKey(page);
    }

    /** Keeps a page where there is room; whether it does. */
    boolean keep(PageIndex page, byte[] bytesOfPage) {
        if (bytes + (long) bytesOfPage.length > MOST_BYTES) {
            return false;
        }
        forget(page);
        bytes += bytesOfPage.length;
        packed.put(page, bytesOfPage);
        return true;
    }

    /** Remembers that a page cannot be read. */
    void fail(PageIndex page, ProblemKind why) {
        forget(page);
        failed.put(page, why);
    }

    /** Forgets a page, so that it is read anew. */
    void forget(PageIndex page) {
        byte[] gone = packed.remove(page);
        bytes -= gone == null ? 0 : gone.length;
        failed.remove(page);
    }

    /** Takes over what another knows and this one does not; whether there was anything. */
    boolean fill(KeptPages other) {
        boolean any = false;
        for (PageIndex page : PageIndex.all(Math.min(pages(), other.pages()))) {
            if (!isKnown(page) && other.isKnown(page)) {
                byte[] there = other.packed(page);
                ProblemKind why = other.failure(page);
                if (there != null) {
                    any |= keep(page, there);
                } else if (why != null) {
                    fail(page, why);
                    any = true;
                }
            }
        }
        return any;
    }
}
