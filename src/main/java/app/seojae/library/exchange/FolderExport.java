package app.seojae.library.exchange;

import app.seojae.export.FileNames;
import app.seojae.export.markdown.MarkdownFolder;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.files.FileProblem;
import app.seojae.files.OutputFile;
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

/** Writes papers into files of their own: brings a folder in step, or one PDF; one use. */
final class FolderExport {

    private final ExportParts parts;
    private final ExportRequest request;
    private final ExportTarget target;
    private final ExportedFiles files;
    private final ExportedPictures pictures;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> withoutPdf = new ArrayList<>();
    private int written;
    private int unchanged;

    FolderExport(ExportParts parts, ExportRequest request) {
        this.parts = parts;
        this.request = request;
        target = request.target();
        files = parts.files(target);
        pictures = parts.pictures();
    }

    ExportReport write(List<Long> ids, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Writing writing =
                switch (request.format()) {
                    case PDF -> pdfs(cancel);
                    case MARKDOWN -> markdown();
                    case BIBTEX, RIS, CSL_JSON, REFERENCE, W3C_ANNOTATION ->
                            throw new IllegalArgumentException("into one file");
                };
        if (target.isFolder()) {
            requireWritable();
        }
        boolean cancelled = false;
        try {
            parts.batches().each(ids, progress, cancel, paper -> take(paper, writing));
        } catch (IOException e) {
            throw FileProblem.writing(target.path(), e);
        } catch (SeojaeException e) {
            if (e.problem().kind() != ProblemKind.CANCELLED) {
                throw e;
            }
            cancelled = true;
        }
        if (target.isFolder()) {
            pictures.sweep(target.path());
        }
        return new ExportReport(written, unchanged, withoutPdf, problems, cancelled);
    }

    /** What no paper could be written into is one problem, not one a paper. */
    private void requireWritable() throws SeojaeException {
        try {
            OutputFile.createFolder(target.path());
            Files.delete(Files.createTempFile(target.path(), ".", ".part"));
        } catch (IOException e) {
            throw FileProblem.writing(target.path(), e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        /** Writes a paper's file; whether that changed it. */
        boolean write(Paper paper) throws SeojaeException;
    }

    private void take(Paper paper, Writing writing) throws SeojaeException {
        if (request.format() == ExportFormat.PDF && paper.row().pdf().path() == null) {
            withoutPdf.add(Problem.in(paper.row().title(), ProblemKind.PDF_NOT_HERE));
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
        MarkdownFolder folder =
                MarkdownFolder.open(target.path(), request.markdown().export().with(pictures));
        return paper -> folder.write(parts.annotated().of(paper));
    }

    private Writing pdfs(CancelFlag cancel) {
        return paper -> {
            Path path = target.path();
            Path file = target.isFolder() ? path.resolve(FileNames.of(paper, ".pdf")) : path;
            return parts.copies().write(paper, file, request.password(), files, cancel);
        };
    }
}
