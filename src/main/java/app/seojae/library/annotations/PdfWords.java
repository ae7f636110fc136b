package app.seojae.library.annotations;

import app.seojae.anchor.Match;
import app.seojae.anchor.QuoteFinder;
import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.select.DocumentFlow;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All words of a PDF, in which those of other programs' marks are looked for. */
public final class PdfWords {

    private final TextVersion version;
    private final List<PageText> pages;
    private final DocumentFlow flow;
    private final QuoteFinder finder;

    private PdfWords(TextVersion version, List<PageText> pages) {
        this.version = version;
        this.pages = pages;
        flow = new DocumentFlow(pages);
        finder = new QuoteFinder(flow.text());
    }

    /** Reads a paper's PDF; {@code null} where it is not there or cannot be read. */
    static @Nullable public PdfWords read(
            long paper, Path pdf, PdfVersions versions, CancelFlag cancel) throws SeojaeException {
        if (!Files.isRegularFile(pdf)) {
            return null;
        }
        try {
            PdfFile file = PdfFile.open(pdf, null);
            try (TimeLimitedReader _ = file.reader();
                    OpenTexts texts = versions.texts().open(file)) {
                return new PdfWords(versions.open(paper, file, cancel), texts.all(cancel));
            }
        } catch (SeojaeException e) {
            cancel.check();
            return null;
        }
    }

    /**
     * The place of words.
     *
     * @param likely the page where they are likely to stand or 0
     */
    public Optional<Anchor.Pages> find(Quote quote, @Nullable PageIndex likely) {
        int near = likely == null || !likely.isIn(pages.size()) ? 0 : flow.indexOf(likely, 0);
        Optional<Match> match = finder.find(quote, near);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                Quoting.ofRange(
                        page -> pages.get(page.index()),
                        page -> page.isIn(pages.size()) ? pages.get(page.index()) : null,
                        flow.range(match.get().start(), match.get().end()),
                        version));
    }
}
