package app.seojae.library;

import app.seojae.files.FolderWatch;
import app.seojae.files.LibraryFolder;
import app.seojae.files.LibraryHolder;
import app.seojae.library.annotations.AnnotatedPapers;
import app.seojae.library.annotations.AnnotationBrowse;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.annotations.QuoteAnchors;
import app.seojae.library.context.Changes;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.library.context.LibraryTools;
import app.seojae.library.digests.Importer;
import app.seojae.library.digests.SamplePapers;
import app.seojae.library.exchange.AnnotationImport;
import app.seojae.library.exchange.EmbeddedAnnotationImport;
import app.seojae.library.exchange.Exports;
import app.seojae.library.exchange.PaperCopies;
import app.seojae.library.exchange.WeekReview;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.EditStores;
import app.seojae.library.papers.Edits;
import app.seojae.library.papers.Indexer;
import app.seojae.library.papers.PaperNotes;
import app.seojae.library.papers.PaperStates;
import app.seojae.library.papers.ReaderViews;
import app.seojae.library.papers.TextEdits;
import app.seojae.library.papers.Vocabulary;
import app.seojae.library.pdftext.PdfIndexer;
import app.seojae.library.texts.PdfTexts;
import app.seojae.library.transfer.PartialFiles;
import app.seojae.library.transfer.Transfers;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database;
import app.seojae.store.facet.FilterMasks;
import app.seojae.store.facet.PaperColumns;
import app.seojae.store.search.PaperSearch;
import app.seojae.store.search.PartStore;
import app.seojae.store.search.QuestionSearch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A library, open: the only door for data. Everything behind it blocks and is safe for any thread;
 * what needs the database throws {@link SeojaeException}.
 */
public final class Library implements AutoCloseable {

    private final LibraryFolder folder;
    private final LibraryHolder holder;
    private final Database database;
    private final LibraryContext context;
    private final PdfIndexer pdfIndexer;
    private final PaperSearch searching;
    private final Browse browse;
    private final Finding finding;
    private final PaperStates paperStates;
    private final PaperNotes notes;
    private final TextEdits textEdits;
    private final Importer importer;
    private final Indexer indexer;
    private final Vocabulary vocabulary;
    private final Annotations annotations;
    private final PdfTexts texts;
    private final PdfVersions versions;
    private final LibraryHealth health;

    Library(LibraryFolder folder, LibraryHolder holder, Database database, LibraryTools tools)
            throws SeojaeException {
        this.folder = folder;
        this.holder = holder;
        this.database = database;
        context = new LibraryContext(database, holder, InstantSource.system());
        PartStore parts = new PartStore(tools.plainText());
        texts = new PdfTexts(folder, context::isReadOnly);
        pdfIndexer = new PdfIndexer(context, folder, texts);
        searching = new PaperSearch(parts, pdfIndexer.index());
        indexer = new Indexer(context, parts, searching);
        PaperColumns columns = new PaperColumns();
        QuestionSearch questions = new QuestionSearch(searching, new FilterMasks(columns));
        browse = new Browse(context, parts, searching, questions, pdfIndexer.index());
        EditStores stores =
                EditStores.of(note -> PaperNotes.remark(note, tools.plainText()), folder::has);
        Edits edits = new Edits(context, indexer, stores);
        paperStates = new PaperStates(context, indexer, edits);
        notes = new PaperNotes(edits);
        textEdits = new TextEdits(edits);
        importer = new Importer(context, folder, tools.reader());
        vocabulary = new Vocabulary(context);
        annotations = new Annotations(context);
        versions = new PdfVersions(context, folder, texts);
        finding = new Finding(context, browse, paperStates, columns, pdfIndexer, versions);
        health = new LibraryHealth(context, folder, tools.machine());
    }

    /**
     * Opens the library of a folder, making it where there is none; one that another machine holds
     * or that cannot be written is opened to be read.
     *
     * @throws SeojaeException as {@link Database#open} does, or {@code LIBRARY_RESTORABLE}
     */
    public static Library open(Path folder, LibraryTools tools) throws SeojaeException {
        return LibraryOpening.open(folder, tools, Database.Access.MAKE);
    }

    /** Opens a library that is not to be written, because it is damaged, say. */
    public static Library openToRead(Path folder, LibraryTools tools) throws SeojaeException {
        return LibraryOpening.open(folder, tools, Database.Access.READ);
    }

    /** The folder it lies in, absolute. */
    public Path folder() {
        return folder.root();
    }

    /**
     * Whether another machine holds it or nothing can be written into its folder, so that changes
     * throw {@code LIBRARY_HELD_ELSEWHERE} or {@code LIBRARY_READ_ONLY}.
     */
    public boolean readOnly() {
        return context.isReadOnly();
    }

    /** The name of the machine that holds it, or {@code null} where this one may write. */
    public @Nullable String heldBy() {
        return holder.heldBy();
    }

    /** Finds papers and reads what is known of them. */
    public Browse browse() {
        return browse;
    }

    /** What helps to find papers again, beside words. */
    public Finding finding() {
        return finding;
    }

    /** Changes what a person does with papers: bookmarks, status, tags, collections, places. */
    public PaperStates paperStates() {
        return paperStates;
    }

    /** Writes what a person has to say about papers. */
    public PaperNotes notes() {
        return notes;
    }

    /** Takes digests in. */
    public Importer importer() {
        return importer;
    }

    /** Brings the search index in step; what it has not reached yet is found by reading. */
    public Indexer indexer() {
        return indexer;
    }

    /** Small texts this library keeps under names. */
    public LibraryMetadata metadata() {
        return new LibraryMetadata(context);
    }

    /** The glossary made of all digests. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the person marked in texts and PDFs. */
    public Annotations annotations() {
        return annotations;
    }

    /** Shows the marks and notes of all papers. */
    public AnnotationBrowse annotationBrowse() {
        return new AnnotationBrowse(context, browse);
    }

    /** Gives the texts of PDFs, each read once. */
    public PdfTexts texts() {
        return texts;
    }

    /** Which text a PDF has, and where marks made on another one stand in it. */
    public PdfVersions versions() {
        return versions;
    }

    /** Turns words a person names into places to mark. */
    public QuoteAnchors quoteAnchors() {
        return new QuoteAnchors(versions);
    }

    /** Takes annotations that stand in PDFs over. */
    public EmbeddedAnnotationImport embeddedAnnotations() {
        return new EmbeddedAnnotationImport(annotations, versions, texts);
    }

    /** How papers are laid out for reading. */
    public ReaderViews readerViews() {
        return new ReaderViews(context);
    }

    /** Takes marks back in from files. */
    public AnnotationImport annotationImport() {
        return new AnnotationImport(browse, annotations, versions, folder);
    }

    /** Writes the page of a week. */
    public WeekReview weeks() {
        return new WeekReview(browse, annotations);
    }

    /** Which papers have marks or notes that are looked for. */
    public AnnotatedPapers annotatedPapers() {
        return new AnnotatedPapers(browse, annotations);
    }

    /** Writes papers into files for other programs. */
    public Exports exports() {
        return new Exports(browse, annotations, versions, folder, metadata());
    }

    /** Papers as text, for the clipboard. */
    public PaperCopies copies() {
        return new PaperCopies(browse);
    }

    /** What comes in from outside. */
    public Arrivals arrivals() {
        return new Arrivals(context, folder, browse, importer, texts, versions, textEdits);
    }

    /** What brings PDFs and pictures into this library. */
    public Transfers transfers(WebAccess web) {
        return arrivals().transfers(web);
    }

    /** Removes the half files that killed programs left behind, and the oldest of many texts. */
    public void tidy() throws SeojaeException {
        new PartialFiles(context, folder).remove();
        texts.tidy();
    }

    /** The papers that come with the program. */
    public SamplePapers samples(Transfers transfers) {
        return new SamplePapers(browse, importer, transfers.pdfs());
    }

    /** Tells of every change, by this program or another. */
    public Changes changes() {
        return context.changes();
    }

    /** Whether another program has changed the library since the last look; tells of it. */
    public boolean checkForOtherPrograms() throws SeojaeException {
        return context.checkForOtherPrograms();
    }

    /** How often the database was turned to. */
    Database.Tally tally() {
        return database.tally();
    }

    /** How often words were looked for. */
    long searches() {
        return searching.searches();
    }

    /** Tells of changes of the database by whomever; empty where the system cannot. */
    public Optional<FolderWatch> watch() {
        return FolderWatch.of(folder.root(), folder.database().getFileName().toString());
    }

    /** Tells other machines that this one still works here; a window calls it every minute. */
    public void stay() {
        holder.renew();
    }

    /** Whether database and files are sound, and what can be mended. */
    public LibraryHealth health() {
        return health;
    }

    @Override
    public void close() throws SeojaeException {
        try (pdfIndexer) {
            texts.close();
            database.close();
        } finally {
            holder.close();
        }
    }
}
