package app.seojae.digest.unit;

import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import java.util.List;

/** Where a unit ends that its beginning alone does not tell: items, folded parts, rows. */
final class UnitExtents {

    private UnitExtents() {}

    static int end(List<SheetRow> rows, UnitScheme scheme, int from, int to) {
        return switch (scheme) {
            case TABLE -> from + 1;
            case NUMBERED, BULLET, BOLD -> item(rows, scheme, from, to);
            case DETAILS_1, DETAILS_2, DETAILS_3 -> folded(rows, from, to);
            default -> to;
        };
    }

    private static int folded(List<SheetRow> rows, int from, int to) {
        int depth = -rows.get(from).details();
        int end = from + 1;
        while (end < to && Math.abs(rows.get(end).details()) >= depth) {
            end++;
        }
        return end;
    }

    /** An item ends before a heading, a rule, a table, or words that stand out behind a blank. */
    private static int item(List<SheetRow> rows, UnitScheme scheme, int from, int to) {
        int indent = rows.get(from).mark().indent();
        boolean named = rows.get(from).isOwn();
        boolean inner = named && scheme != UnitScheme.BOLD;
        boolean told = false;
        for (int i = from + 1; i < to; i++) {
            SheetRow row = rows.get(i);
            boolean out =
                    row.mark().kind() == ListMarker.Kind.NONE
                            && row.mark().indent() <= indent
                            && rows.get(i - 1).isBlank();
            boolean heading = row.heading() > 0 && row.heading() < Token.Heading.BOLD;
            if (row.token() instanceof Token.Rule
                    || row.table()
                    || (heading && !(row.token() instanceof Token.Labelled))
                    || (row.details() < 0 && row.mark().indent() <= indent)) {
                return i;
            }
            boolean label = row.label() || row.strength() == SheetRow.LABELLED;
            if (out
                    && !row.isBlank()
                    && !label
                    && ((named && inner) || (told && scheme != UnitScheme.BOLD))) {
                return i;
            }
            told |= out && !label && !row.isBlank();
            named |= row.isOwn();
            inner |= !row.isBlank() && row.mark().indent() > indent;
        }
        return to;
    }
}
