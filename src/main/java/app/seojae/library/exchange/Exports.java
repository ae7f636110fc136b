package app.seojae.library.exchange;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.AnnotationText;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportPlan;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.PaperBatches;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes papers into files for other programs, the same way for window and command line. Blocking;
 * safe for any thread.
 */
public final class Exports {

    private final Browse browse;
    private final Annotations annotations;
    private final ExportParts parts;

    public Exports(
            Browse browse,
            Annotations annotations,
            PdfVersions versions,
            LibraryFolder folder,
            LibraryMetadata metadata) {
        this.browse = browse;
        this.annotations = annotations;
        parts =
                new ExportParts(
                        new PaperBatches(browse),
                        annotations,
                        new AnnotatedPaperReader(annotations),
                        new PdfCopies(versions, annotations, folder),
                        metadata);
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
        int made = annotations.counts(wanted).values().stream().mapToInt(Integer::intValue).sum();
        return new ExportPlan(wanted.size(), files, made);
    }

    private int stored(Set<Long> wanted) throws SeojaeException {
        return (int)
                Arrays.stream(browse.ids(Query.ALL.withShelf(Query.Shelf.OFFLINE)))
                        .filter(wanted::contains)
                        .count();
    }

    /**
     * Writes what a person asked for. Of files of their own, the paper that cannot be written stops
     * no other; a full disk does.
     */
    public ExportReport write(
            List<Long> ids, ExportRequest request, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        boolean fileEach = request.target().isFolder() || request.format() == ExportFormat.PDF;
        try {
            return fileEach
                    ? new FolderExport(parts, request).write(ids, progress, cancel)
                    : ExportReport.ofFile(
                            new TextExports(parts, request).write(ids, progress, cancel));
        } catch (SeojaeException e) {
            if (e.problem().kind() == ProblemKind.CANCELLED) {
                return ExportReport.stopped();
            }
            throw e;
        }
    }

    /**
     * Annotations of a paper as text, for the clipboard; the empty string where there are none.
     *
     * @param only these, or all where it is empty
     */
    public String text(long paper, List<UUID> only, AnnotationCopyForm form, MarkdownWords words)
            throws SeojaeException {
        List<PlacedAnnotation> some =
                annotations.ofPaper(paper, TextVersion.unread()).stream()
                        .filter(one -> only.isEmpty() || only.contains(one.annotation().id()))
                        .toList();
        Optional<Paper> of = some.isEmpty() ? Optional.empty() : browse.paper(paper);
        return of.map(
                        found ->
                                AnnotationText.text(
                                        new AnnotatedPaper(found, some, Map.of()), form, words))
                .orElse("");
    }
}
