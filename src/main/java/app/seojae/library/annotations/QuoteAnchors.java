package app.seojae.library.annotations;

import app.seojae.anchor.Match;
import app.seojae.anchor.QuoteFinder;
import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.DocumentFlow;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns words a person names into places to mark. Blocking; safe for any thread. */
public final class QuoteAnchors {

    private final PdfVersions versions;

    public QuoteAnchors(PdfVersions versions) {
        this.versions = versions;
    }

    /**
     * The place of words on a page of a paper's PDF, from which they may run to the next page.
     *
     * @throws SeojaeException {@code QUOTE_NOT_FOUND} or {@code QUOTE_NOT_UNIQUE}
     */
    public Anchor.Pages onPage(
            long paper, Path pdf, @Nullable String password, PageIndex page, String words)
            throws SeojaeException {
        PdfFile file = PdfFile.open(pdf, password);
        try (TimeLimitedReader _ = file.reader()) {
            return onPage(paper, file, page, words);
        }
    }

    private Anchor.Pages onPage(long paper, PdfFile pdf, PageIndex page, String words)
            throws SeojaeException {
        try (OpenTexts texts = versions.texts().open(pdf)) {
            TextVersion version = versions.open(paper, pdf, CancelFlag.never());
            List<PageText> pages = new ArrayList<>();
            pages.add(texts.read(page, CancelFlag.never()).text());
            if (page.next().isIn(pdf.pageCount())) {
                // A bad page does not spoil the one before.
                pages.add(texts.textOrEmpty(page.next(), CancelFlag.never()));
            }
            DocumentFlow flow = new DocumentFlow(pages);
            List<Match> here =
                    new QuoteFinder(flow.text())
                            .named(words).stream()
                                    .filter(
                                            one ->
                                                    page.equals(
                                                            flow.range(one.start(), one.end())
                                                                    .start()
                                                                    .page()))
                                    .toList();
            Match match = only(here, words, "p. " + page.number());
            TextRange range = flow.range(match.start(), match.end());
            Anchor.Pages anchor =
                    Quoting.ofRange(at -> pages.get(at.index() - page.index()), range, version);
            if (anchor == null) {
                throw new SeojaeException(
                        Problem.of(ProblemKind.QUOTE_NOT_FOUND, words, "p. " + page.number()));
            }
            return anchor;
        }
    }

    /** The place of a point note beside words of a page, right before where they begin. */
    public Anchor.Pages beside(
            long paper, Path pdf, @Nullable String password, PageIndex page, String words)
            throws SeojaeException {
        PdfFile file = PdfFile.open(pdf, password);
        try (TimeLimitedReader _ = file.reader()) {
            return beside(file, onPage(paper, file, page, words));
        }
    }

    private Anchor.Pages beside(PdfFile file, Anchor.Pages on) throws SeojaeException {
        Quad first = on.regions().getFirst().quads().getFirst();
        double left = file.pages().get(on.page().index()).left();
        PdfPoint corner = new PdfPoint(Math.max(left, first.left() - NoteIcon.SIZE), first.top());
        PageRegion mark = PageRegion.of(on.page(), List.of(NoteIcon.at(corner)));
        PageText text = versions.texts().text(file, on.page(), CancelFlag.never());
        return Quoting.ofPlace(text, mark, on.version());
    }

    /** The place of words in a text of a paper's digest. */
    public Anchor.InDigest inDigest(PaperRow row, DigestSection section, String words)
            throws SeojaeException {
        String text = Annotations.plain(row, section);
        Match match = only(new QuoteFinder(text).named(words), words, section.word());
        return new Anchor.InDigest(section, Quote.of(text, match.start(), match.end()));
    }

    private static Match only(List<Match> found, String words, String where)
            throws SeojaeException {
        if (found.isEmpty()) {
            throw new SeojaeException(Problem.of(ProblemKind.QUOTE_NOT_FOUND, words, where));
        }
        if (found.size() > 1) {
            throw new SeojaeException(
                    Problem.of(
                            ProblemKind.QUOTE_NOT_UNIQUE,
                            words,
                            where,
                            Integer.toString(found.size())));
        }
        return found.getFirst();
    }
}
