package app.seojae.model.paper;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.TextOrigin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card or a line of the list shows of a paper, of its newest reading.
 *
 * @param id the library's own number
 * @param title never empty: of another digest where the newest gives none, at last the arXiv id
 * @param summary Markdown, whole
 * @param easyExplanation Markdown, whole
 * @param upvotes the newest known, or {@code null}
 * @param date of the newest digest, or {@code null} where its name has none
 * @param readings how many digests tell of the paper
 * @param remark the first line of the note as plain text, or the empty string
 * @param thumbnail the picture's path relative to the library's folder, or {@code null}
 * @param sample whether it came with the program and not from the person's own digests
 * @param abstractText the paper's own abstract, or the empty string
 * @param origin who wrote the texts that are shown
 */
public record PaperRow(
        long id,
        @Nullable ArxivId arxivId,
        String title,
        String summary,
        String easyExplanation,
        List<String> fields,
        @Nullable Integer upvotes,
        @Nullable LocalDate date,
        int readings,
        boolean bookmarked,
        Status status,
        List<String> tags,
        String remark,
        PdfInfo pdf,
        @Nullable String thumbnail,
        boolean sample,
        String abstractText,
        TextOrigin origin) {

    /** Whether it has neither 요약 nor 쉬운설명. */
    public boolean isSilent() {
        return summary.isBlank() && easyExplanation.isBlank();
    }

    /** The same row with its PDF as it stands by now. */
    public PaperRow withPdf(PdfInfo now) {
        return new PaperRow(
                id,
                arxivId,
                title,
                summary,
                easyExplanation,
                fields,
                upvotes,
                date,
                readings,
                bookmarked,
                status,
                tags,
                remark,
                now,
                thumbnail,
                sample,
                abstractText,
                origin);
    }

    public PaperRow {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
    }
}
