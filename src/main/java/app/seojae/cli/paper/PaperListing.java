package app.seojae.cli.paper;

import app.seojae.l10n.Language;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Status;
import java.util.Locale;

/** Writes papers as lines for people: number, day, upvotes, marks, title. */
public final class PaperListing {

    private static final String NO_DATE = "----------";

    private PaperListing() {}

    /** The title stands last, so that wide letters push nothing out of line. */
    public static String of(PaperRow row, Language language) {
        return String.format(
                language.locale(),
                "%7s  %s  %12s  %s%s%s  %s",
                "#" + row.id(),
                row.date() == null ? NO_DATE : row.date(),
                row.arxivId() == null ? "" : row.arxivId(),
                upvotes(row),
                row.bookmarked() ? " ★" : "  ",
                sign(row.status()),
                row.title());
    }

    private static String upvotes(PaperRow row) {
        return String.format(Locale.ROOT, "%5s", row.upvotes() == null ? "" : "▲" + row.upvotes());
    }

    private static String sign(Status status) {
        return switch (status) {
            case UNREAD -> " ";
            case READING -> "…";
            case READ -> "✓";
            case SKIPPED -> "✗";
        };
    }
}
