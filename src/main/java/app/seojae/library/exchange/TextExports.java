package app.seojae.library.exchange;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.PaperStream;
import app.seojae.export.annotation.WebAnnotationExport;
import app.seojae.export.markdown.MarkdownExport;
import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.CslJsonExport;
import app.seojae.export.reference.ReferenceList;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.reference.RisExport;
import app.seojae.export.request.ExportRequest;
import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.papers.PaperBatches;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes all papers of an export into one text file, paper by paper; one use. */
final class TextExports {

    private final ExportParts parts;
    private final PaperBatches batches;
    private final Annotations annotations;
    private final ExportRequest request;
    private final Path file;

    TextExports(ExportParts parts, ExportRequest request) {
        this.parts = parts;
        this.request = request;
        batches = parts.batches();
        annotations = parts.annotations();
        file = request.target().path();
    }

    /** Writes the file; whether it changed. */
    boolean write(List<Long> ids, Progress progress, CancelFlag cancel) throws SeojaeException {
        return switch (request.format()) {
            case MARKDOWN -> markdown(ids, progress, cancel);
            case BIBTEX -> papers(ids, BibtexExport.STREAM, progress, cancel);
            case RIS -> papers(ids, RisExport.STREAM, progress, cancel);
            case CSL_JSON -> papers(ids, CslJsonExport.STREAM, progress, cancel);
            case REFERENCE -> references(ids, progress, cancel);
            case W3C_ANNOTATION -> annotations(ids, progress, cancel);
            case PDF -> throw new IllegalArgumentException("a file a paper");
        };
    }

    private boolean markdown(List<Long> ids, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        ExportedPictures pictures = parts.pictures();
        MarkdownExport export = request.markdown().export().with(pictures);
        List<AnnotatedPaper> all = new ArrayList<>();
        try {
            batches.each(ids, progress, cancel, paper -> all.add(parts.annotated().of(paper)));
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
        boolean changed = export.writeOne(all, file);
        pictures.sweep(file.toAbsolutePath().getParent());
        return changed;
    }

    private boolean papers(List<Long> ids, PaperStream stream, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        return write(
                out -> {
                    stream.begin(out);
                    boolean[] first = {true};
                    batches.each(
                            ids,
                            progress,
                            cancel,
                            paper -> {
                                stream.paper(out, paper, first[0]);
                                first[0] = false;
                            });
                    stream.end(out, first[0]);
                });
    }

    /** References in the order of their style, which must know all to sort them. */
    private boolean references(List<Long> ids, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        ReferenceStyle style = ReferenceStyle.named(request.style());
        ReferenceList list = new ReferenceList();
        try {
            batches.each(ids, progress, cancel, list::add);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
        cancel.check();
        String text = style.text(list);
        return write(out -> out.write(text));
    }

    /** Annotations as one W3C collection, by paper and in reading order. */
    private boolean annotations(List<Long> all, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Set<Long> annotated = annotations.counts(all).keySet();
        List<Long> ids = all.stream().filter(annotated::contains).toList();
        return write(
                out -> {
                    List<UUID> names = new ArrayList<>();
                    eachAnnotation(ids, Progress.NONE, cancel, (paper, one) -> names.add(one.id()));
                    WebAnnotationExport.Frame frame = WebAnnotationExport.frame(names);
                    out.append(frame.head());
                    int[] written = {0};
                    eachAnnotation(
                            ids,
                            progress,
                            cancel,
                            (paper, one) -> {
                                out.append(written[0]++ == 0 ? "" : frame.between());
                                byte[] png = annotations.picture(one.id()).orElse(null);
                                out.append(
                                        WebAnnotationExport.text(
                                                new WebAnnotationExport.Item(paper, one, png)));
                            });
                    out.append(frame.tail());
                });
    }

    @FunctionalInterface
    private interface AnnotationStep {
        /** Takes an annotation of a paper. */
        void take(Paper paper, Annotation annotation) throws IOException, SeojaeException;
    }

    private void eachAnnotation(
            List<Long> ids, Progress progress, CancelFlag cancel, AnnotationStep step)
            throws IOException, SeojaeException {
        batches.each(
                ids,
                progress,
                cancel,
                paper -> {
                    for (PlacedAnnotation one :
                            annotations.ofPaper(paper.id(), TextVersion.unread())) {
                        step.take(paper, one.annotation());
                    }
                });
    }

    @FunctionalInterface
    private interface Content {
        /** Writes everything into a writer that is flushed but not closed afterwards. */
        void writeTo(Writer out) throws IOException, SeojaeException;
    }

    private boolean write(Content content) throws SeojaeException {
        AtomicFile.Content bytes =
                out -> {
                    Writer text =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    content.writeTo(text);
                    text.flush();
                };
        return parts.files(request.target()).write(file, bytes);
    }
}
