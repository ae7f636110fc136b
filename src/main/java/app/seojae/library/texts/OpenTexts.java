package app.seojae.library.texts;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The texts of a file somebody has open. Blocking, 4 to 23 ms a new page; safe for any thread. */
public final class OpenTexts implements AutoCloseable {

    private final PdfTexts library;
    private final SharedTexts shared;
    private final PdfFile file;
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenTexts(PdfTexts library, SharedTexts shared, PdfFile file) {
        this.library = library;
        this.shared = shared;
        this.file = file;
    }

    /** How many pages the document has. */
    public int pageCount() {
        return shared.pages();
    }

    /**
     * What is on a page, read from the file unless anybody did before.
     *
     * @throws SeojaeException where it cannot be read, was too slow now or before, or was cancelled
     */
    public PageContent read(PageIndex page, CancelFlag cancel) throws SeojaeException {
        return shared.read(file, page, cancel);
    }

    /** The text of a page; an empty one where it cannot be read. */
    public PageText textOrEmpty(PageIndex page, CancelFlag cancel) throws SeojaeException {
        try {
            return read(page, cancel).text();
        } catch (SeojaeException e) {
            cancel.check();
            return PageText.empty(page);
        }
    }

    /** The text of every page; one that cannot be read counts as empty. What is new is kept. */
    public List<PageText> all(CancelFlag cancel) throws SeojaeException {
        List<PageText> texts = new ArrayList<>();
        for (PageIndex page : PageIndex.all(pageCount())) {
            texts.add(textOrEmpty(page, cancel));
        }
        library.save(shared, file);
        return texts;
    }

    /** Lets the texts go; what is new is kept on disk by the last who does. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            library.close(shared, file);
        }
    }
}
