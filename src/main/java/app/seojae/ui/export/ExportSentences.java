package app.seojae.ui.export;

import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportPlan;
import app.seojae.export.request.ExportReport;
import app.seojae.l10n.Text;
import app.seojae.ui.export.ExportOffer.Scope;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what an export will write and what it wrote. */
final class ExportSentences {

    private final Messages words;

    ExportSentences(Messages words) {
        this.words = words;
    }

    /** What will be written; {@code null} while that is being counted. */
    String planned(ExportFormat format, @Nullable ExportPlan plan) {
        if (plan == null) {
            return words.of(Text.EXPORT_COUNTING);
        }
        if (plan.papers() == 0) {
            return words.of(Text.EXPORT_PLAN_NOTHING);
        }
        String papers = words.number(plan.papers());
        String files = words.number(plan.files());
        String annotations = words.number(plan.annotations());
        return switch (format) {
            case MARKDOWN -> words.of(Text.EXPORT_PLAN_MARKS, papers, annotations, files);
            case PDF ->
                    plan.files() == 0
                            ? words.of(Text.EXPORT_PLAN_NO_PDF, papers)
                            : words.of(Text.EXPORT_PLAN_PDF, papers, files);
            case W3C_ANNOTATION -> words.of(Text.EXPORT_PLAN_MARKS, papers, annotations, files);
            case BIBTEX, RIS, CSL_JSON, REFERENCE ->
                    words.of(Text.EXPORT_PLAN_PAPERS, papers, files);
        };
    }

    /** What was written. */
    String ended(ExportReport report) {
        List<String> parts = new ArrayList<>();
        String written = words.number(report.written());
        String unchanged = words.number(report.unchanged());
        if (report.cancelled()) {
            parts.add(words.of(Text.EXPORT_STOPPED, written));
        } else if (report.written() == 0 && report.unchanged() > 0) {
            parts.add(words.of(Text.EXPORT_SAME, unchanged));
        } else {
            parts.add(words.of(Text.EXPORT_DONE, written, unchanged));
        }
        if (!report.withoutPdf().isEmpty()) {
            parts.add(words.of(Text.EXPORT_WITHOUT, words.number(report.withoutPdf().size())));
        }
        if (!report.problems().isEmpty()) {
            parts.add(words.of(Text.EXPORT_FAILED, words.number(report.problems().size())));
        }
        return String.join(" ", parts);
    }

    /** The name of a part of what is offered. */
    String name(Scope scope, ExportOffer offer) {
        return switch (scope) {
            case CHOSEN -> words.of(Text.EXPORT_CHOSEN, words.number(offer.chosen().size()));
            case PAPER -> words.of(Text.EXPORT_THIS_PAPER);
            case LIST -> words.of(Text.EXPORT_LIST);
            case MARKED -> words.of(Text.EXPORT_MARKED);
            case ALL -> words.of(Text.EXPORT_ALL);
        };
    }

    String name(ExportFormat format) {
        return switch (format) {
            case MARKDOWN -> "Markdown";
            case PDF -> words.of(Text.EXPORT_PDF);
            case BIBTEX -> "BibTeX";
            case RIS -> "RIS";
            case CSL_JSON -> "CSL-JSON";
            case REFERENCE -> words.of(Text.EXPORT_REFERENCE);
            case W3C_ANNOTATION -> words.of(Text.EXPORT_W3C);
        };
    }

    /** What a format is good for. */
    String hint(ExportFormat format) {
        return words.of(
                switch (format) {
                    case MARKDOWN -> Text.EXPORT_MARKDOWN_HINT;
                    case PDF -> Text.EXPORT_PDF_HINT;
                    case BIBTEX -> Text.EXPORT_BIBTEX_HINT;
                    case RIS -> Text.EXPORT_RIS_HINT;
                    case CSL_JSON -> Text.EXPORT_CSL_HINT;
                    case REFERENCE -> Text.EXPORT_REFERENCE_HINT;
                    case W3C_ANNOTATION -> Text.EXPORT_W3C_HINT;
                });
    }
}
