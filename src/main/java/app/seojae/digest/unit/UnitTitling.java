package app.seojae.digest.unit;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.Titles;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.line.LinkWords;
import app.seojae.digest.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the row that names a unit, and tells a paper's title from a part's or category's name. */
final class UnitTitling {

    private static final int FARTHEST = 40;

    private UnitTitling() {}

    /** The row with the title of a unit, or -1. */
    static int of(List<SheetRow> rows, FoldedDetails details, UnitScheme scheme, int from, int to) {
        if (scheme.name().startsWith("DETAILS")) {
            for (int i = from; i < to; i++) {
                if (details.isSummary(rows.get(i).line()) && !rows.get(i).isBlank()) {
                    return i;
                }
            }
            return above(rows, from, to);
        }
        if (scheme == UnitScheme.RULE || scheme == UnitScheme.BLOCK) {
            return above(rows, from, to);
        }
        return from;
    }

    /** The nearest row above the first label or link that reads like a title. */
    static int above(List<SheetRow> rows, int from, int to) {
        int first = from;
        while (first < to && !isBody(rows.get(first))) {
            first++;
        }
        int plain = -1;
        for (int i = Math.min(first, to - 1); i >= from && first - i < FARTHEST; i--) {
            SheetRow row = rows.get(i);
            if (row.heading() > 0 && !isPart(row)) {
                return i;
            }
            plain = plain < 0 && isPlainTitle(row) ? i : plain;
        }
        return plain >= 0 ? plain : headingIn(rows, from, Math.min(first + 1, to));
    }

    private static int headingIn(List<SheetRow> rows, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (rows.get(i).heading() > 0 && !isPart(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBody(SheetRow row) {
        return row.token() instanceof Token.Labelled
                || row.strength() >= SheetRow.TITLED
                || row.label();
    }

    private static boolean isPlainTitle(SheetRow row) {
        String words = row.words();
        return !row.isBlank()
                && !(row.token() instanceof Token.Rule)
                && !(row.token() instanceof Token.Picture)
                && row.strength() != SheetRow.LABELLED
                && !row.table()
                && !row.label()
                && words.length() <= 250
                && !words.isEmpty()
                && (row.strength() == SheetRow.TITLED
                        || ".。!:：…,".indexOf(words.charAt(words.length() - 1)) < 0);
    }

    /** Whether a heading names a part of a paper's page: a label, {@code 링크}, {@code 메타데이터}. */
    static boolean isPart(String heading) {
        return LinkWords.isPart(heading) || Titles.clean(heading) == null;
    }

    static boolean isPart(SheetRow row) {
        if (row.token() instanceof Token.Labelled labelled) {
            return labelled.label() != Label.TITLE || labelled.value().isEmpty();
        }
        String words = row.words();
        Label label = Label.named(words);
        return row.mention()
                || label != null
                || (row.strength() < SheetRow.TITLED && LinkWords.isPart(words))
                || Titles.clean(words) == null;
    }

    /** Whether a part inside a section is the unit, and the section only its category. */
    static boolean isNarrower(
            List<SheetRow> rows,
            FoldedDetails details,
            UnitScheme scheme,
            int from,
            int to,
            int outer,
            int outerTo) {
        if (scheme == UnitScheme.TABLE) {
            return true;
        }
        String own = name(rows, of(rows, details, scheme, from, to));
        String wide = name(rows, outer);
        if (own == null || own.equals(wide) || (isPart(rows.get(outer)) && own.isEmpty())) {
            return false;
        }
        if (rows.get(outer).isOwn()) {
            return false;
        }
        if (scheme.isHeading()) {
            return !isPart(rows.get(from)) && !hasParts(rows, outer + 1, from, outerTo, to);
        }
        if (scheme.name().startsWith("DETAILS")) {
            int title = of(rows, details, scheme, from, to);
            return title >= 0
                    && !isPart(rows.get(title))
                    && !hasParts(rows, outer + 1, from, outerTo, to);
        }
        SheetRow row = rows.get(from);
        boolean titled = row.strength() == SheetRow.TITLED || row.text().contains("**");
        return titled && !hasParts(rows, outer + 1, from, outerTo, to);
    }

    /** Whether beside the inner part the section holds labelled parts of a paper. */
    private static boolean hasParts(
            List<SheetRow> rows, int from, int innerFrom, int to, int innerTo) {
        for (int i = from; i < to; i++) {
            if (i >= innerFrom && i < innerTo) {
                i = innerTo - 1;
            } else if (rows.get(i).token() instanceof Token.Labelled labelled
                    && (labelled.label() == Label.SUMMARY
                            || labelled.label() == Label.EASY
                            || labelled.label() == Label.TITLE
                            || Label.named(labelled.name()) == Label.SUMMARY_STAND_IN)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String name(List<SheetRow> rows, int row) {
        return row < 0 ? null : Titles.clean(rows.get(row).words());
    }
}
