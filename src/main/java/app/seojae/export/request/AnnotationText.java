package app.seojae.export.request;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.markdown.MarkdownAnnotations;
import app.seojae.export.markdown.MarkdownLayout;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.markdown.WeekExport;
import app.seojae.export.reference.BibtexExport;
import app.seojae.export.reference.ReferenceFacts;
import app.seojae.markdown.PlainText;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import java.util.ArrayList;
import java.util.List;

/** Marks of a paper as text for the clipboard, always with the paper they are of. */
public final class AnnotationText {

    private AnnotationText() {}

    /** All marks of a paper in a form. */
    public static String text(AnnotatedPaper paper, AnnotationCopyForm form, MarkdownWords words) {
        return switch (form) {
            case MARKDOWN -> markdown(paper, words);
            case PLAIN -> String.join("\n\n", plain(paper, words)) + "\n\n" + source(paper) + "\n";
            case BIBTEX -> BibtexExport.text(paper.paper(), String.join(" ", plain(paper, words)));
        };
    }

    private static String markdown(AnnotatedPaper paper, MarkdownWords words) {
        List<String> parts =
                new ArrayList<>(
                        new MarkdownAnnotations(paper, words, MarkdownLayout.STANDARD).texts());
        parts.add("— " + WeekExport.link(paper.paper()));
        return String.join("\n\n", parts) + "\n";
    }

    private static List<String> plain(AnnotatedPaper paper, MarkdownWords words) {
        MarkdownAnnotations marks = new MarkdownAnnotations(paper, words, MarkdownLayout.STANDARD);
        List<String> parts = new ArrayList<>();
        for (PlacedAnnotation one : paper.annotations()) {
            String quote = one.annotation().text().replaceAll("\\s+", " ").strip();
            String comment = PlainText.of(one.annotation().comment()).strip();
            String head =
                    (quote.isEmpty() ? "" : "“" + quote + "” ") + "(" + marks.place(one) + ")";
            parts.add(comment.isEmpty() ? head : head + "\n" + comment);
        }
        return parts;
    }

    private static String source(AnnotatedPaper paper) {
        ReferenceFacts facts = ReferenceFacts.of(paper.paper());
        String behind = facts.number() == null ? facts.address() : facts.number();
        return "— " + facts.title() + (behind == null ? "" : ", " + behind);
    }
}
