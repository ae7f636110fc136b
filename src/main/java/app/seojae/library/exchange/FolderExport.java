package app.seojae.library.exchange;

import app.seojae.export.FileNames;
import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.markdown.MarkdownFolder;
import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownTemplate;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.files.FileProblem;
import app.seojae.files.OutputFile;
import app.seojae.library.papers.PaperBatches;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings a folder in step, a file a paper; one use. */
final class FolderExport {

    private final Exports exports;
    private final PaperBatches batches;
    private final ExportRequest order;
    private final ExportedPictures pictures;
    private final List<Problem> problems = new ArrayList<>();
    private int written;
    private int unchanged;
    private int without;

    FolderExport(Exports exports, PaperBatches batches, ExportRequest order) {
        this.exports = exports;
        this.batches = batches;
        this.order = order;
        pictures = exports.pictures();
    }

    ExportReport write(List<Long> ids, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        try {
            // What no paper could be written into is one problem, not one a paper.
            OutputFile.createFolder(order.out());
            Files.delete(Files.createTempFile(order.out(), ".", ".part"));
        } catch (IOException e) {
            throw FileProblem.writing(order.out(), e);
        }
        Writing writing =
                switch (order.format()) {
                    case PDF -> pdfs(cancel);
                    case MARKDOWN -> markdown();
                    case BIBTEX, RIS, CSL_JSON, REFERENCE, W3C_ANNOTATION ->
                            throw new IllegalArgumentException("into one file");
                };
        boolean cancelled = false;
        try {
            batches.each(ids, progress, cancel, paper -> take(paper, writing));
        } catch (IOException e) {
            throw FileProblem.writing(order.out(), e);
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.CANCELLED) {
                throw e;
            }
            cancelled = true;
        }
        pictures.sweep(order.out());
        return new ExportReport(written, unchanged, without, problems, cancelled);
    }

    @FunctionalInterface
    private interface Writing {
        /** Writes a paper's file; whether that changed it. */
        boolean write(Paper paper) throws SeojaeException;
    }

    private void take(Paper paper, Writing writing) throws SeojaeException {
        if (order.format() == ExportFormat.PDF && paper.row().pdf().path() == null) {
            without++;
            return;
        }
        try {
            boolean changed = writing.write(paper);
            written += changed ? 1 : 0;
            unchanged += changed ? 0 : 1;
        } catch (SeojaeException e) {
            ProblemKind kind = e.problem().kind();
            if (kind == ProblemKind.CANCELLED || kind == ProblemKind.DISK_FULL) {
                throw e;
            }
            problems.add(e.problem().in(paper.row().title()));
        }
    }

    private Writing markdown() throws SeojaeException {
        Path own = order.template();
        MarkdownTemplate template =
                own == null ? MarkdownTemplate.STANDARD : MarkdownTemplate.read(own);
        MarkdownExport export =
                new MarkdownExport(order.words(), new MarkdownLayout(order.group(), template));
        MarkdownFolder folder = MarkdownFolder.open(order.out(), export.with(pictures));
        return paper -> folder.write(exports.annotated(paper));
    }

    private Writing pdfs(CancelFlag cancel) {
        return paper -> {
            Path file = order.out().resolve(FileNames.of(paper, ".pdf"));
            return exports.copy(paper, file, null, true, cancel);
        };
    }
}
