package app.seojae.library.exchange;

import app.seojae.export.PaperStream;
import app.seojae.export.annotation.WebAnnotationExport;
import app.seojae.export.reference.ReferenceList;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.papers.PaperBatches;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PlacedAnnotation;
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

/** Writes all papers of an export into one text file, paper by paper. */
final class TextExports {

    private final PaperBatches batches;
    private final Annotations annotations;
    private final ExportedFiles files;

    TextExports(PaperBatches batches, Annotations annotations, ExportedFiles files) {
        this.batches = batches;
        this.annotations = annotations;
        this.files = files;
    }

    /** Papers in a format of papers; whether the file changed. */
    boolean papers(
            List<Long> ids, PaperStream stream, Path file, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        return write(
                file,
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
    boolean references(
            List<Long> ids, ReferenceStyle style, Path file, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        ReferenceList list = new ReferenceList();
        try {
            batches.each(ids, progress, cancel, list::add);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
        cancel.check();
        String text = style.text(list);
        return write(file, out -> out.write(text));
    }

    /** Marks as one W3C collection, by paper and in reading order; whether the file changed. */
    boolean marks(List<Long> all, Path file, Progress progress, CancelFlag cancel)
            throws SeojaeException {
        Set<Long> marked = annotations.counts(all).keySet();
        List<Long> ids = all.stream().filter(marked::contains).toList();
        return write(
                file,
                out -> {
                    List<UUID> names = new ArrayList<>();
                    eachMark(ids, Progress.NONE, cancel, (paper, mark) -> names.add(mark.id()));
                    WebAnnotationExport.Frame frame = WebAnnotationExport.frame(names);
                    out.append(frame.head());
                    int[] written = {0};
                    eachMark(
                            ids,
                            progress,
                            cancel,
                            (paper, mark) -> {
                                out.append(written[0]++ == 0 ? "" : frame.between());
                                byte[] png = annotations.picture(mark.id()).orElse(null);
                                out.append(
                                        WebAnnotationExport.text(
                                                new WebAnnotationExport.Item(paper, mark, png)));
                            });
                    out.append(frame.tail());
                });
    }

    @FunctionalInterface
    private interface MarkStep {
        /** Takes a mark of a paper. */
        void take(Paper paper, Annotation mark) throws IOException, SeojaeException;
    }

    private void eachMark(List<Long> ids, Progress progress, CancelFlag cancel, MarkStep step)
            throws IOException, SeojaeException {
        batches.each(
                ids,
                progress,
                cancel,
                paper -> {
                    for (PlacedAnnotation one : annotations.ofPaper(paper.id(), "")) {
                        step.take(paper, one.annotation());
                    }
                });
    }

    @FunctionalInterface
    private interface Content {
        /** Writes everything into a writer that is flushed but not closed afterwards. */
        void writeTo(Writer out) throws IOException, SeojaeException;
    }

    private boolean write(Path file, Content content) throws SeojaeException {
        AtomicFile.Content bytes =
                out -> {
                    Writer text =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    content.writeTo(text);
                    text.flush();
                };
        return files.write(file, bytes);
    }
}
