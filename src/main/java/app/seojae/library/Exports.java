package app.seojae.library;

import app.seojae.export.BibtexExport;
import app.seojae.export.CslJsonExport;
import app.seojae.export.FileNames;
import app.seojae.export.MarkdownExport;
import app.seojae.export.MarkedPaper;
import app.seojae.export.ReferenceStyle;
import app.seojae.export.RisExport;
import app.seojae.export.StepFile;
import app.seojae.export.WebAnnotationExport;
import app.seojae.files.LibraryFolder;
import app.seojae.model.Paper;
import app.seojae.model.PlacedAnnotation;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.marks.MarkedCopy;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes papers into files for other programs. Blocking; safe for any thread. */
public final class Exports {

    private final Browse browse;
    private final Annotations annotations;
    private final Versions versions;
    private final LibraryFolder folder;

    Exports(Browse browse, Annotations annotations, Versions versions, LibraryFolder folder) {
        this.browse = browse;
        this.annotations = annotations;
        this.versions = versions;
        this.folder = folder;
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
        if (String.valueOf(out.getFileName()).endsWith(".md")) {
            List<MarkedPaper> all = new ArrayList<>();
            for (Paper paper : papers(ids)) {
                all.add(marked(paper));
            }
            return export.writeOne(all, out) ? 1 : 0;
        }
        int changed = 0;
        int done = 0;
        for (Paper paper : papers(ids)) {
            cancel.check();
            changed += export.writeInto(out, marked(paper)) ? 1 : 0;
            progress.at(++done, ids.size());
        }
        return changed;
    }

    /** Marks as they were made, so that no export depends on which PDF was opened last. */
    private MarkedPaper marked(Paper paper) throws SeojaeException {
        List<PlacedAnnotation> marks = annotations.ofPaper(paper.id(), "");
        Map<UUID, byte[]> pictures = new HashMap<>();
        for (PlacedAnnotation one : marks) {
            UUID id = one.annotation().id();
            annotations.picture(id).ifPresent(png -> pictures.put(id, png));
        }
        return new MarkedPaper(paper, marks, pictures);
    }

    /** BibTeX, all in one file; whether it changed. */
    public boolean bibtex(List<Long> ids, Path file) throws SeojaeException {
        return StepFile.write(file, bibtex(ids));
    }

    /** RIS, all in one file; whether it changed. */
    public boolean ris(List<Long> ids, Path file) throws SeojaeException {
        return StepFile.write(file, RisExport.text(papers(ids)));
    }

    /** CSL-JSON, all in one file; whether it changed. */
    public boolean cslJson(List<Long> ids, Path file) throws SeojaeException {
        return StepFile.write(file, CslJsonExport.text(papers(ids)));
    }

    /**
     * Formatted references, one a line, in the order of the style; whether the file changed.
     *
     * @param style of {@link ReferenceStyle#named} or a file
     */
    public boolean references(List<Long> ids, ReferenceStyle style, Path file)
            throws SeojaeException {
        return StepFile.write(file, style.text(papers(ids)));
    }

    /** BibTeX entries as text, for the clipboard. */
    public String bibtex(List<Long> ids) throws SeojaeException {
        return BibtexExport.text(papers(ids));
    }

    /**
     * All marks of papers as one W3C Web Annotation collection, by paper and in reading order.
     *
     * @return whether the file changed
     */
    public boolean webAnnotations(List<Long> ids, Path file) throws SeojaeException {
        List<WebAnnotationExport.Item> items = new ArrayList<>();
        for (Paper paper : papers(ids)) {
            for (PlacedAnnotation one : annotations.ofPaper(paper.id(), "")) {
                byte[] picture = annotations.picture(one.annotation().id()).orElse(null);
                items.add(new WebAnnotationExport.Item(paper, one.annotation(), picture));
            }
        }
        return StepFile.write(file, WebAnnotationExport.text(items));
    }

    /**
     * A copy of a paper's PDF with its marks as standard annotations; the original is only read.
     *
     * @param out a file, or a folder that exists, in which it is named after the paper
     * @param password or {@code null} to try none
     */
    public Path pdf(long id, Path out, @Nullable String password, CancelFlag cancel)
            throws SeojaeException {
        Paper paper = papers(List.of(id)).getFirst();
        String path = paper.row().pdf().path();
        if (path == null) {
            throw new SeojaeException(Problem.in(paper.row().title(), ProblemKind.PDF_NOT_HERE));
        }
        Path pdf = folder.resolve(path);
        Path file = Files.isDirectory(out) ? out.resolve(FileNames.of(paper, ".pdf")) : out;
        if (isSame(pdf, file)) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()));
        }
        String version = versions.open(id, pdf, password, cancel);
        List<PlacedAnnotation> marks = annotations.ofPaper(id, version);
        PdfFile original = PdfFile.open(pdf, password);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        MarkedCopy.write(original, marks, copy);
        StepFile.write(file, copy.toByteArray());
        return file;
    }

    private static boolean isSame(Path original, Path file) throws SeojaeException {
        try {
            return Files.exists(file) && Files.isSameFile(original, file);
        } catch (IOException e) {
            throw new SeojaeException(
                    Problem.in(file.toString(), ProblemKind.FILE_UNWRITABLE, file.toString()), e);
        }
    }

    private List<Paper> papers(List<Long> ids) throws SeojaeException {
        List<Paper> papers = new ArrayList<>(ids.size());
        for (long id : ids) {
            papers.add(
                    browse.paper(id)
                            .orElseThrow(
                                    () ->
                                            new SeojaeException(
                                                    Problem.of(
                                                            ProblemKind.PAPER_UNKNOWN, "#" + id))));
        }
        return papers;
    }
}
