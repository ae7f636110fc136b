package app.seojae.export.markdown;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.FileNames;
import app.seojae.export.PaperValues;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes papers and their marks as Markdown, one file a paper or all in one. Only Seojae's own
 * block of a file is written, and a file that would not change is left alone.
 */
public final class MarkdownExport {

    private final MarkdownWords words;
    private final MarkdownLayout layout;
    private final PictureFiles pictures;

    public MarkdownExport(MarkdownWords words, MarkdownLayout layout) {
        this(words, layout, PictureFiles.PLAIN);
    }

    private MarkdownExport(MarkdownWords words, MarkdownLayout layout, PictureFiles pictures) {
        this.words = words;
        this.layout = layout;
        this.pictures = pictures;
    }

    /** The same with somebody else to write the pictures. */
    public MarkdownExport with(PictureFiles files) {
        return new MarkdownExport(words, layout, files);
    }

    /** A paper into a file of its own in a folder; whether something changed. */
    public boolean writeInto(Path folder, AnnotatedPaper paper) throws SeojaeException {
        return MarkdownFolder.open(folder, this).write(paper);
    }

    /** All papers in one file; whether something changed. */
    public boolean writeOne(List<AnnotatedPaper> papers, Path file) throws SeojaeException {
        List<BlockPart> parts = new ArrayList<>();
        boolean changed = false;
        for (AnnotatedPaper paper : papers) {
            MarkdownAnnotations marks = new MarkdownAnnotations(paper, words, layout);
            parts.add(new BlockPart(key(paper.paper()), head(paper.paper()), "", ""));
            parts.addAll(marks.parts("## " + words.marks()));
            changed |= marks.writePictures(file.toAbsolutePath().getParent(), pictures);
        }
        return BlockFile.write(file, parts, words.gone()) || changed;
    }

    /** The key of a paper's part in a block. */
    static String key(Paper paper) {
        return "paper-" + FileNames.id(paper);
    }

    private String head(Paper paper) {
        String own = layout.template().paper();
        return own.isEmpty() ? text(paper) : MarkdownTemplate.fill(own, PaperValues.of(paper));
    }

    /** A paper as Markdown. */
    public String text(Paper paper) {
        PaperRow row = paper.row();
        StringBuilder out = new StringBuilder("# ").append(oneLine(row.title())).append("\n\n");
        List<String> facts = new ArrayList<>();
        if (row.arxivId() != null) {
            String id = row.arxivId().value();
            facts.add("arXiv: [" + id + "](https://arxiv.org/abs/" + id + ")");
        }
        if (paper.pdfUrl() != null) {
            facts.add("PDF: <" + paper.pdfUrl() + ">");
        }
        if (!row.fields().isEmpty()) {
            facts.add("관련분야: " + String.join(", ", row.fields()));
        }
        if (row.upvotes() != null) {
            facts.add("추천수: " + row.upvotes());
        }
        for (DigestVersion reading : paper.readings()) {
            facts.add(reading.digestName());
        }
        if (!row.tags().isEmpty()) {
            facts.add(
                    row.tags().stream()
                            .map(tag -> "#" + tag.replace(' ', '-'))
                            .collect(Collectors.joining(" ")));
        }
        facts.forEach(fact -> out.append("- ").append(oneLine(fact)).append('\n'));
        part(out, "요약", row.summary());
        part(out, "쉬운설명", row.easyExplanation());
        part(out, words.note(), paper.note());
        return out.toString();
    }

    private static void part(StringBuilder out, String heading, String markdown) {
        if (!markdown.isBlank()) {
            out.append("\n## ")
                    .append(heading)
                    .append("\n\n")
                    .append(markdown.strip())
                    .append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
