package app.seojae.digest.unit;

import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import java.util.ArrayList;
import java.util.List;

/** What a page may repeat for each paper, from the widest to the narrowest. */
enum UnitScheme {
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    DETAILS_1,
    DETAILS_2,
    DETAILS_3,
    RULE,
    NUMBERED,
    BOLD,
    TABLE,
    BULLET,
    BLOCK;

    /** The rows at which its pieces begin, in order. */
    List<Integer> starts(List<SheetRow> rows, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        int indent = isList() ? indent(rows, from, to) : 0;
        for (int i = from; i < to; i++) {
            if (isStart(rows, i, from, indent)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether no line of a piece stands out before its beginning, which would be the true one. */
    boolean isAligned(List<SheetRow> rows, int from, int to) {
        if (!isList() && this != BOLD) {
            return true;
        }
        int indent = rows.get(from).mark().indent();
        for (int i = from + 1; i < to; i++) {
            SheetRow row = rows.get(i);
            boolean list = row.mark().kind() != ListMarker.Kind.NONE;
            boolean bold = row.heading() == Token.Heading.BOLD && row.mark().indent() <= indent;
            if (!row.isBlank()
                    && ((list && row.mark().indent() < indent) || (bold && !row.label()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether its pieces hold others: sections and folded parts, which divide further. */
    boolean isNested() {
        return ordinal() <= DETAILS_3.ordinal();
    }

    boolean isHeading() {
        return ordinal() <= HEADING_6.ordinal();
    }

    private boolean isList() {
        return this == NUMBERED || this == BULLET;
    }

    private boolean isStart(List<SheetRow> rows, int i, int from, int indent) {
        SheetRow row = rows.get(i);
        return switch (this) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 ->
                    row.heading() > 0 && row.heading() <= ordinal() + 1;
            case DETAILS_1, DETAILS_2, DETAILS_3 ->
                    row.details() == -(ordinal() - DETAILS_1.ordinal() + 1)
                            && (i == from || rows.get(i - 1).line() != row.line());
            case RULE -> row.token() instanceof Token.Rule || i == from;
            case NUMBERED, BULLET -> isItem(row) && row.mark().indent() <= indent + 1;
            case BOLD -> isBold(row);
            case TABLE -> row.table();
            case BLOCK -> !row.isBlank() && (i == from || rows.get(i - 1).isBlank());
        };
    }

    private int indent(List<SheetRow> rows, int from, int to) {
        int indent = Integer.MAX_VALUE - 1;
        for (int i = from; i < to; i++) {
            if (isItem(rows.get(i))) {
                indent = Math.min(indent, rows.get(i).mark().indent());
            }
        }
        return indent;
    }

    /** An item that may be a paper: its words are no label and no mere link to a place. */
    private boolean isItem(SheetRow row) {
        ListMarker.Kind kind = this == NUMBERED ? ListMarker.Kind.NUMBER : ListMarker.Kind.BULLET;
        return row.mark().kind() == kind
                && !row.mention()
                && (row.heading() == 0 || row.heading() == Token.Heading.BOLD)
                && row.strength() != SheetRow.LABELLED
                && !row.label();
    }

    /** A line that begins in bold and is no label. */
    private static boolean isBold(SheetRow row) {
        String text = row.text().strip();
        return (row.heading() == Token.Heading.BOLD || text.startsWith("**"))
                && !(row.token() instanceof Token.Rule)
                && !row.mention()
                && row.strength() != SheetRow.LABELLED
                && row.mark().kind() == ListMarker.Kind.NONE
                && !row.label();
    }
}
