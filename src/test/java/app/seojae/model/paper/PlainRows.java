package app.seojae.model.paper;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.TextOrigin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of papers of which nothing but the title matters. */
public final class PlainRows {

    private PlainRows() {}

    /** An unread paper of a digest, without texts. */
    public static PaperRow row(long id, @Nullable ArxivId arxivId, String title) {
        return new PaperRow(
                id,
                arxivId,
                title,
                "",
                "",
                List.of(),
                null,
                null,
                1,
                false,
                Status.UNREAD,
                List.of(),
                "",
                PdfInfo.ABSENT,
                null,
                false,
                "",
                TextOrigin.DIGEST);
    }
}
