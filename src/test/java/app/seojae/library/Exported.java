package app.seojae.library;

import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.export.request.ExportTarget;
import app.seojae.export.request.MarkdownForm;
import app.seojae.l10n.Language;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exports as the command line asks for them. */
final class Exported {

    private Exported() {}

    static ExportReport write(Library library, List<Long> ids, ExportFormat format, Path out)
            throws SeojaeException {
        MarkdownForm form = MarkdownForm.standard(MarkdownWords.in(Language.KOREAN));
        return write(library, ids, format, out, form, null);
    }

    static ExportReport markdown(Library library, long paper, Path out, MarkdownWords words)
            throws SeojaeException {
        MarkdownForm form = MarkdownForm.standard(words);
        return write(library, List.of(paper), ExportFormat.MARKDOWN, out, form, null);
    }

    static ExportReport annotations(Library library, List<Long> ids, Path out)
            throws SeojaeException {
        return write(library, ids, ExportFormat.W3C_ANNOTATION, out);
    }

    /** The copy of a paper's PDF; throws what the report says went wrong. */
    static Path pdf(Library library, long paper, Path out, @Nullable String password)
            throws SeojaeException {
        MarkdownForm form = MarkdownForm.standard(MarkdownWords.in(Language.KOREAN));
        ExportReport report = write(library, List.of(paper), ExportFormat.PDF, out, form, password);
        if (!report.problems().isEmpty()) {
            throw new SeojaeException(report.problems().getFirst());
        }
        return out;
    }

    private static ExportReport write(
            Library library,
            List<Long> ids,
            ExportFormat format,
            Path out,
            MarkdownForm form,
            @Nullable String password)
            throws SeojaeException {
        ExportTarget target = ExportTarget.named(format, out, ids.size());
        ExportRequest request = new ExportRequest(format, target, form, "apa", password);
        return library.exports().write(ids, request, Progress.NONE, CancelFlag.never());
    }
}
