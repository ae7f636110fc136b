package app.seojae.model.digest;

import app.seojae.model.ArxivId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper as one digest tells of it; texts are Markdown as written.
 *
 * @param arxivId the paper, or {@code null} where the entry names none
 * @param version the version its link named, or {@code null}
 * @param title without label, counter and bold marks, or {@code null} where the label is empty
 * @param summary 요약, or the empty string
 * @param easyExplanation 쉬운설명, or the empty string
 * @param fields 관련분야, in the order written
 * @param upvotes 추천수, or {@code null} where the digest gives no number
 * @param pdfUrl the link as written, Markdown escapes undone, or {@code null}
 * @param thumbnailUrl the image's address as written, Markdown escapes undone, or {@code null}
 * @param others labelled parts without a field of their own
 * @param line where the entry begins, counted from 1
 * @param certainty how sure the reader is that the texts are this paper's
 * @param abstractText the paper's own abstract, in its language, or the empty string
 */
public record DigestEntry(
        @Nullable ArxivId arxivId,
        @Nullable Integer version,
        @Nullable String title,
        String summary,
        String easyExplanation,
        List<String> fields,
        @Nullable Integer upvotes,
        @Nullable String pdfUrl,
        @Nullable String thumbnailUrl,
        List<Section> others,
        int line,
        Certainty certainty,
        String abstractText) {

    /** The texts that somebody wrote of a paper, and nothing else of it. */
    public static DigestEntry ofTexts(String summary, String easyExplanation, List<String> fields) {
        return new DigestEntry(
                null,
                null,
                null,
                summary,
                easyExplanation,
                fields,
                null,
                null,
                null,
                List.of(),
                1,
                Certainty.LABELLED,
                "");
    }

    public DigestEntry {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }
}
