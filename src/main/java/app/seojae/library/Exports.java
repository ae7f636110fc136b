package app.seojae.library;

import app.seojae.export.BibtexExport;
import app.seojae.export.MarkdownExport;
import app.seojae.model.Paper;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes papers into files for other programs. Blocking; safe for any thread. */
public final class Exports {

    private final Browse browse;

    Exports(Browse browse) {
        this.browse = browse;
    }

    /**
     * Markdown, in one file where the name ends with {@code .md}, else in a folder, a file a paper.
     *
     * @param noteHeading the word over a person's note
     * @return how many files changed
     */
    public int markdown(List<Long> ids, Path out, String noteHeading) throws SeojaeException {
        MarkdownExport export = new MarkdownExport(noteHeading);
        List<Paper> papers = papers(ids);
        if (String.valueOf(out.getFileName()).endsWith(".md")) {
            return export.writeOne(papers, out) ? 1 : 0;
        }
        return export.writeEach(papers, out);
    }

    /** BibTeX, all in one file. */
    public void bibtex(List<Long> ids, Path file) throws SeojaeException {
        BibtexExport.write(papers(ids), file);
    }

    /** BibTeX entries as text, for the clipboard. */
    public String bibtex(List<Long> ids) throws SeojaeException {
        return BibtexExport.text(papers(ids));
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
