package app.seojae.library;

import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.digests.Importer;
import app.seojae.library.feeds.Feeds;
import app.seojae.library.morning.Mornings;
import app.seojae.library.own.Additions;
import app.seojae.library.own.NewVersions;
import app.seojae.library.own.OwnPapers;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.Indexer;
import app.seojae.library.papers.TextEdits;
import app.seojae.library.readiness.ReadinessCheck;
import app.seojae.library.summaries.Summaries;
import app.seojae.library.texts.PdfTexts;
import app.seojae.library.transfer.Connection;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.StoredPdfs;
import app.seojae.library.transfer.Thumbnails;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import java.time.ZoneId;

/** What comes into a library from outside, on the terms of an access to the network. */
public final class Arrivals {

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final Browse browse;
    private final Importer importer;
    private final PdfTexts texts;
    private final PdfVersions versions;
    private final TextEdits textEdits;

    Arrivals(
            LibraryContext context,
            LibraryFolder folder,
            Browse browse,
            Importer importer,
            PdfTexts texts,
            PdfVersions versions,
            TextEdits textEdits) {
        this.context = context;
        this.folder = folder;
        this.browse = browse;
        this.importer = importer;
        this.texts = texts;
        this.versions = versions;
        this.textEdits = textEdits;
    }

    /** What brings PDFs and pictures. */
    public Transfers transfers(WebAccess web) {
        StoredPdfs pdfs = pdfs(web);
        return new Transfers(
                new Downloads(context, pdfs, web),
                pdfs,
                new Thumbnails(context, folder, web),
                new Connection(web));
    }

    private StoredPdfs pdfs(WebAccess web) {
        return new StoredPdfs(context, folder, web.probe(), versions, texts);
    }

    /**
     * Whether bookmarked papers can be read without a network.
     *
     * @param transfers of the same library
     */
    public ReadinessCheck readiness(Transfers transfers, Indexer indexer) {
        return new ReadinessCheck(context, folder, browse, transfers, indexer);
    }

    /** Papers the person adds herself. */
    public OwnPapers ownPapers(WebAccess web) {
        return new OwnPapers(context, folder, browse, pdfs(web), textEdits, web);
    }

    /** Papers the person adds herself, and news of papers from arXiv. */
    public Additions additions(WebAccess web) {
        return new Additions(
                ownPapers(web), new NewVersions(context, folder, pdfs(web), versions, web));
    }

    /** Where digests come from by themselves. */
    public Feeds feeds(WebAccess web) {
        return new Feeds(context, folder, importer, web);
    }

    /** What is new since the last visit. */
    public Mornings mornings() {
        return new Mornings(context, ZoneId.systemDefault());
    }

    /** Korean texts by a model the person runs. */
    public Summaries summaries() {
        return new Summaries(context, folder, browse, texts, textEdits);
    }
}
