package app.seojae.library.exchange;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.FileNames;
import app.seojae.export.PaperStream;
import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.markdown.MarkdownFolder;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.CslJsonExport;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.reference.RisExport;
import app.seojae.export.request.AnnotationText;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportPlan;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.PaperBatches;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.annotation.AnnotatedCopy;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes papers into files for other programs. A file that a person names is written over; the
 * files of an order ({@link #write}) only where this library wrote them. Blocking; safe for any
 * thread.
 */
public final class Exports {

    private final Browse browse;
    private final Annotations annotations;
    private final PdfVersions versions;
    private final LibraryFolder folder;
    private final LibraryMetadata preferences;
    private final PaperBatches batches;
    private final TextExports texts;

    public Exports(
            Browse browse,
            Annotations annotations,
            PdfVersions versions,
            LibraryFolder folder,
            LibraryMetadata preferences) {
        this.browse = browse;
        this.annotations = annotations;
        this.versions = versions;
        this.folder = folder;
        this.preferences = preferences;
        batches = new PaperBatches(browse);
        texts = texts(false);
    }

    private TextExports texts(boolean onlyOurs) {
        return new TextExports(batches, annotations, new ExportedFiles(preferences, onlyOurs));
    }

    /** What an export of papers would write. */
    public ExportPlan plan(List<Long> ids, ExportFormat format) throws SeojaeException {
        Set<Long> wanted = new HashSet<>(ids);
        int files =
                switch (format) {
                    case MARKDOWN -> wanted.size();
                    case PDF -> stored(wanted);
                    default -> wanted.isEmpty() ? 0 : 1;
                };
        int marks = annotations.counts(wanted).values().stream().mapToInt(Integer::intValue).sum();
        return new ExportPlan(wanted.size(), files, marks);
    }

    private int stored(Set<Long> wanted) throws SeojaeException {
        return (int)
                Arrays.stream(browse.ids(Query.ALL.withShelf(Query.Shelf.OFFLINE)))
                        .filter(wanted::contains)
                        .count();
    }

    /**
     * Writes what a person ordered. The paper that cannot be written stops no other; a full disk
     * does.
     */
    public ExportReport write(
            List<Long> ids, ExportRequest order, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        try {
            return order.format().isIntoFolder()
                    ? new FolderExport(this, batches, order).write(ids, progress, cancel)
                    : file(ids, order, progress, cancel);
        } catch (SeojaeException e) {
            if (e.problem().kind() == ProblemKind.CANCELLED) {
                return new ExportReport(0, 0, 0, List.of(), true);
            }
            throw e;
        }
    }

    private ExportReport file(
            List<Long> ids, ExportRequest order, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        TextExports guarded = texts(true);
        Path out = order.out();
        boolean changed =
                switch (order.format()) {
                    case BIBTEX -> guarded.papers(ids, BibtexExport.STREAM, out, progress, cancel);
                    case RIS -> guarded.papers(ids, RisExport.STREAM, out, progress, cancel);
                    case CSL_JSON ->
                            guarded.papers(ids, CslJsonExport.STREAM, out, progress, cancel);
                    case REFERENCE -> {
                        ReferenceStyle style = ReferenceStyle.named(order.style());
                        yield guarded.references(ids, style, out, progress, cancel);
                    }
                    case W3C_ANNOTATION -> guarded.marks(ids, out, progress, cancel);
                    case MARKDOWN, PDF -> throw new IllegalArgumentException("into a folder");
                };
        return new ExportReport(changed ? 1 : 0, changed ? 0 : 1, 0, List.of(), false);
    }

    /**
     * Markdown with marks, in one file where the name ends with {@code .md}, else in a folder, a
     * file a paper.
     *
     * @return how many papers' files changed
     */
    public int markdown(
            List<Long> ids, Path out, MarkdownExport export, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        try {
            ExportedPictures pictures = pictures();
            if (String.valueOf(out.getFileName()).endsWith(".md")) {
                List<AnnotatedPaper> all = new ArrayList<>();
                batches.each(ids, progress, cancel, paper -> all.add(annotated(paper)));
                boolean changed = export.with(pictures).writeOne(all, out);
                pictures.sweep(out.toAbsolutePath().getParent());
                return changed ? 1 : 0;
            }
            MarkdownFolder into = MarkdownFolder.open(out, export.with(pictures));
            int[] changed = {0};
            batches.each(
                    ids,
                    progress,
                    cancel,
                    paper -> changed[0] += into.write(annotated(paper)) ? 1 : 0);
            pictures.sweep(out);
            return changed[0];
        } catch (IOException e) {
            throw FileProblem.writing(out, e);
        }
    }

    ExportedPictures pictures() {
        return new ExportedPictures(new ExportedFiles(preferences, false));
    }

    /** Marks as they were made, so that no export depends on which PDF was opened last. */
    AnnotatedPaper annotated(Paper paper) throws SeojaeException {
        if (paper.annotations() == 0) {
            return AnnotatedPaper.of(paper);
        }
        List<PlacedAnnotation> marks = annotations.ofPaper(paper.id(), "");
        Map<UUID, byte[]> pictures = new HashMap<>();
        for (PlacedAnnotation one : marks) {
            UUID id = one.annotation().id();
            annotations.picture(id).ifPresent(png -> pictures.put(id, png));
        }
        return new AnnotatedPaper(paper, marks, pictures);
    }

    /** BibTeX, all in one file; whether it changed. */
    public boolean bibtex(List<Long> ids, Path file) throws SeojaeException {
        return papers(ids, BibtexExport.STREAM, file);
    }

    /** RIS, all in one file; whether it changed. */
    public boolean ris(List<Long> ids, Path file) throws SeojaeException {
        return papers(ids, RisExport.STREAM, file);
    }

    /** CSL-JSON, all in one file; whether it changed. */
    public boolean cslJson(List<Long> ids, Path file) throws SeojaeException {
        return papers(ids, CslJsonExport.STREAM, file);
    }

    private boolean papers(List<Long> ids, PaperStream stream, Path file) throws SeojaeException {
        return texts.papers(ids, stream, file, Progress.NONE, CancelFlag.never());
    }

    /**
     * Formatted references, one a line, in the order of the style; whether the file changed.
     *
     * @param style of {@link ReferenceStyle#named} or a file
     */
    public boolean references(List<Long> ids, ReferenceStyle style, Path file)
            throws SeojaeException {
        return texts.references(ids, style, file, Progress.NONE, CancelFlag.never());
    }

    /**
     * Marks of a paper as text, for the clipboard; the empty string where there are none.
     *
     * @param only these, or all where it is empty
     */
    public String marks(long paper, List<UUID> only, AnnotationCopyForm form, MarkdownWords words)
            throws SeojaeException {
        List<PlacedAnnotation> marks =
                annotations.ofPaper(paper, "").stream()
                        .filter(one -> only.isEmpty() || only.contains(one.annotation().id()))
                        .toList();
        Optional<Paper> of = marks.isEmpty() ? Optional.empty() : browse.paper(paper);
        return of.map(
                        found ->
                                AnnotationText.text(
                                        new AnnotatedPaper(found, marks, Map.of()), form, words))
                .orElse("");
    }

    /**
     * All marks of papers as one W3C Web Annotation collection, by paper and in reading order.
     *
     * @return whether the file changed
     */
    public boolean webAnnotations(List<Long> ids, Path file) throws SeojaeException {
        return texts.marks(ids, file, Progress.NONE, CancelFlag.never());
    }

    /**
     * A copy of a paper's PDF with its marks as standard annotations; the original is only read.
     *
     * @param out a file, or a folder that exists, in which it is named after the paper
     * @param password or {@code null} to try none
     */
    public Path pdf(long id, Path out, @Nullable String password, CancelFlag cancel)
            throws SeojaeException {
        Paper paper =
                browse.paper(id)
                        .orElseThrow(
                                () ->
                                        new SeojaeException(
                                                Problem.of(ProblemKind.PAPER_UNKNOWN, "#" + id)));
        Path file = Files.isDirectory(out) ? out.resolve(FileNames.of(paper, ".pdf")) : out;
        copy(paper, file, password, false, cancel);
        return file;
    }

    /** Writes the copy of a paper's PDF; whether the file changed. */
    boolean copy(
            Paper paper, Path file, @Nullable String password, boolean onlyOurs, CancelFlag cancel)
            throws SeojaeException {
        String path = paper.row().pdf().path();
        if (path == null) {
            throw new SeojaeException(Problem.in(paper.row().title(), ProblemKind.PDF_NOT_HERE));
        }
        Path pdf = folder.resolve(path);
        if (isSame(pdf, file)) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()));
        }
        String version = versions.open(paper.id(), pdf, password, cancel);
        List<PlacedAnnotation> marks = annotations.ofPaper(paper.id(), version);
        PdfFile original = PdfFile.open(pdf, password);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        AnnotatedCopy.write(original, marks, copy);
        return new ExportedFiles(preferences, onlyOurs).write(file, copy::writeTo);
    }

    private static boolean isSame(Path original, Path file) throws SeojaeException {
        try {
            return Files.exists(file) && Files.isSameFile(original, file);
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()), e);
        }
    }
}
