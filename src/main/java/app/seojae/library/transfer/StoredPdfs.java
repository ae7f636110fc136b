package app.seojae.library.transfer;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.LibraryFolder;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.files.WorkFile;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.ThumbnailStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PDFs that lie in the library. Blocking; safe for any thread. */
public final class StoredPdfs {

    /** A larger PDF is not fetched, bytes. */
    public static final long LARGEST = 500L << 20;

    /** A larger file is not taken in. */
    static final long MAX_BYTES = 1L << 30;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final PdfProbe probe;
    private final PdfVersions versions;
    private final PdfTexts texts;
    private final PlacingJournal journal;
    private final DownloadStore downloads = new DownloadStore();
    private final ThumbnailStore thumbnails = new ThumbnailStore();

    public StoredPdfs(
            LibraryContext ground,
            LibraryFolder folder,
            PdfProbe probe,
            PdfVersions versions,
            PdfTexts texts) {
        this.versions = versions;
        this.texts = texts;
        this.context = ground;
        this.folder = folder;
        this.probe = probe;
        journal = new PlacingJournal(ground, folder);
    }

    /** A paper's PDF, if it lies here. */
    public Optional<Path> file(long paper) throws SeojaeException {
        PdfInfo info = context.read(sql -> downloads.info(sql, paper));
        if (info.state() != PdfInfo.State.STORED || info.path() == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(info.path());
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Looks into a PDF on disk before a paper is made for it; throws what is wrong with it. */
    public void look(Path pdf) throws SeojaeException {
        check(pdf);
        pages(pdf);
    }

    /** Opens a paper's PDF and counts its pages; throws why it does not open. */
    public int countPages(long paper) throws SeojaeException {
        Path file =
                file(paper)
                        .orElseThrow(
                                () -> new SeojaeException(Problem.of(ProblemKind.PDF_NOT_HERE)));
        return probe.pages(file);
    }

    /** Notes the pages that a paper's PDF has now. */
    public void notePages(long paper) throws SeojaeException {
        int pages = countPages(paper);
        context.write(sql -> downloads.notePages(sql, paper, pages));
        context.tell(Change.of(Change.Kind.PDF, paper));
    }

    /**
     * Forgets that a paper's PDF is here, so that it can come anew; what lies on the disk stays
     * until then.
     */
    public void giveUp(long paper) throws SeojaeException {
        context.write(
                sql -> {
                    downloads.remove(sql, paper);
                    return true;
                });
        context.tell(Change.of(Change.Kind.PDF, paper));
    }

    /** Takes a copy of a PDF from disk as the paper's; throws what is wrong with it. */
    public void add(long paper, Path pdf) throws SeojaeException {
        look(pdf);
        Path incoming = WorkFile.in(folder.madePdfs(), fileName(paper));
        copy(pdf, incoming);
        keep(paper, incoming, null);
    }

    /** Each that takes in has a file of its own, so that two at once never write into one. */
    private static void copy(Path pdf, Path incoming) throws SeojaeException {
        try {
            try (InputStream in = Files.newInputStream(pdf);
                    FileChannel channel =
                            FileChannel.open(
                                    incoming,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE)) {
                in.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
        } catch (IOException e) {
            WorkFile.delete(incoming);
            throw FileProblem.writing(incoming, e);
        }
    }

    /** Removes a paper's PDF from the library and the disk. */
    public void remove(long paper) throws SeojaeException {
        Optional<Path> file = file(paper);
        context.write(
                sql -> {
                    downloads.remove(sql, paper);
                    return true;
                });
        if (file.isPresent()) {
            texts.forget(file.get());
            try {
                Files.deleteIfExists(file.get());
            } catch (IOException e) {
                throw FileProblem.writing(file.get(), e);
            }
        }
        context.tell(new Change(Change.Kind.PDF, List.of(paper)));
    }

    /**
     * Where a paper's PDF is brought to before it is looked into: one name over all starts, so that
     * a download goes on where it was cut. Only who claimed the download writes there.
     */
    Path incoming(long paper) throws SeojaeException {
        return folder.madePdfs().resolve(fileName(paper) + ".new");
    }

    private String fileName(long paper) throws SeojaeException {
        return context.read(sql -> downloads.fileName(sql, paper))
                .orElseThrow(
                        () ->
                                new SeojaeException(
                                        Problem.of(ProblemKind.PAPER_UNKNOWN, "#" + paper)));
    }

    /** Looks into a file that came, and gives it its place or removes it. */
    PdfInfo keep(long asked, Path incoming, @Nullable String etag) throws SeojaeException {
        long paper = context.read(sql -> PaperAliases.now(sql, asked));
        Path target = folder.pdfs().resolve(fileName(paper) + ".pdf");
        try {
            OwnerOnlyFiles.file(incoming);
            int pages = pages(incoming);
            long bytes = Files.size(incoming);
            if (Files.isRegularFile(target)) {
                versions.setAside(paper, target, incoming);
            }
            Optional<Path> current = file(paper);
            if (current.isPresent() && !current.get().equals(target)) {
                versions.leaveAside(paper, current.get(), incoming);
            }
            PdfInfo info =
                    new PdfInfo(
                            PdfInfo.State.STORED,
                            bytes,
                            bytes,
                            pages,
                            folder.relative(target),
                            null);
            Path page = journal.begin(paper, incoming, info, etag);
            context.write(
                    sql -> {
                        // Inside, so that of two that come at once file and row are the same one's.
                        place(incoming, target);
                        downloads.stored(sql, paper, info, etag);
                        thumbnails.askAgain(sql, paper);
                        return true;
                    });
            WorkFile.delete(page);
            context.tell(new Change(Change.Kind.PDF, List.of(paper)));
            return info;
        } catch (IOException e) {
            throw FileProblem.writing(target, e);
        } finally {
            WorkFile.delete(incoming);
        }
    }

    private static void place(Path incoming, Path target) throws SeojaeException {
        try {
            AtomicFile.moveInto(incoming, target);
        } catch (IOException e) {
            throw FileProblem.writing(target, e);
        }
    }

    /** A locked PDF is a PDF; its pages are counted when somebody knows the password. */
    private int pages(Path pdf) throws SeojaeException {
        try {
            return probe.pages(pdf);
        } catch (SeojaeException e) {
            if (e.problem().kind() == ProblemKind.PDF_PASSWORD) {
                return 0;
            }
            throw e;
        }
    }

    /** Whether it is a PDF is said by who opens it. */
    private static void check(Path pdf) throws SeojaeException {
        InputFile.check(pdf);
        try {
            if (Files.size(pdf) > MAX_BYTES) {
                throw new SeojaeException(
                        Problem.of(ProblemKind.TOO_LARGE, (MAX_BYTES >> 20) + " MB"));
            }
        } catch (IOException e) {
            throw FileProblem.reading(pdf, e);
        }
    }
}
