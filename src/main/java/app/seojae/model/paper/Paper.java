package app.seojae.model.paper;

import app.seojae.model.ArxivCheck;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.EarlierUpvotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper with everything the library knows of it.
 *
 * @param row what lists show of it
 * @param pdfUrl the newest link a digest gave, or {@code null}
 * @param thumbnailUrl the newest address a digest gave, or {@code null}
 * @param readings every digest's own reading, newest first
 * @param noteText the person's note
 * @param collections the collections it stands in
 * @param annotations how many marks the person made in it
 * @param opened when its PDF was last opened, or {@code null}
 * @param arxivCheck what arXiv said of newer versions, or {@code null} where it was not asked
 * @param earlierUpvotes of day's lists that told of others later, the oldest first
 */
public record Paper(
        PaperRow row,
        @Nullable String pdfUrl,
        @Nullable String thumbnailUrl,
        List<DigestVersion> readings,
        NoteText noteText,
        List<String> collections,
        int annotations,
        @Nullable Instant opened,
        @Nullable ArxivCheck arxivCheck,
        List<EarlierUpvotes> earlierUpvotes) {

    public Paper {
        readings = List.copyOf(readings);
        collections = List.copyOf(collections);
        earlierUpvotes = List.copyOf(earlierUpvotes);
    }

    /** The person's note, Markdown, or the empty string. */
    public String note() {
        return noteText.markdown();
    }

    /** The readings that say anything, the one whose words are shown first, then the newest. */
    public List<DigestVersion> shownFirst() {
        List<DigestVersion> all = new ArrayList<>();
        for (DigestVersion reading : readings) {
            boolean silent = reading.summary().isBlank() && reading.easyExplanation().isBlank();
            if (isShown(reading) && (all.isEmpty() || !isShown(all.getFirst()))) {
                all.addFirst(reading);
            } else if (!silent) {
                all.add(reading);
            }
        }
        return all;
    }

    private boolean isShown(DigestVersion reading) {
        return reading.summary().equals(row.summary())
                && reading.easyExplanation().equals(row.easyExplanation());
    }

    /** The library's number of it. */
    public long id() {
        return row.id();
    }
}
