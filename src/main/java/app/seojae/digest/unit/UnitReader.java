package app.seojae.digest.unit;

import app.seojae.digest.line.FoldedDetails;
import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds on a page of any maker the part that repeats for each paper and holds exactly one paper's
 * address: a section, a folded part, an item, a row. What holds several is divided further; where
 * no part fits, a paper keeps its id and title and no text. One reading, one instance.
 */
final class UnitReader {

    private static final int DEEPEST = 24;
    private static final UnitScheme[] SCHEMES = UnitScheme.values();

    private final List<SheetRow> rows;
    private final FoldedDetails details;
    private final List<Unit> units = new ArrayList<>();

    private UnitReader(List<SheetRow> rows, FoldedDetails details) {
        this.rows = rows;
        this.details = details;
    }

    /** The units in rows {@code from} to before {@code to}, in order. */
    static List<Unit> read(List<SheetRow> rows, FoldedDetails details, int from, int to) {
        UnitReader reader = new UnitReader(rows, details);
        reader.promote(from, to);
        reader.divide(from, to, 0, 0);
        return reader.units;
    }

    private record Piece(int from, int to, Set<ArxivId> ids) {}

    /** Items and sections that each hold one address, if only in their words, are units too. */
    private void promote(int from, int to) {
        for (UnitScheme scheme :
                new UnitScheme[] {UnitScheme.NUMBERED, UnitScheme.BULLET, UnitScheme.BOLD}) {
            List<Piece> pieces = pieces(scheme, from, to, true);
            long single = pieces.stream().filter(one -> one.ids().size() == 1).count();
            long several = pieces.stream().filter(one -> one.ids().size() > 1).count();
            if (single < 2 || several > 0) {
                continue;
            }
            for (Piece piece : pieces) {
                if (piece.ids().size() == 1 && ids(piece.from(), piece.to(), false).isEmpty()) {
                    promoteFirst(piece);
                }
            }
        }
    }

    private void promoteFirst(Piece piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (rows.get(i).strength() == SheetRow.INLINE && !rows.get(i).mention()) {
                rows.set(i, rows.get(i).asTitled());
                return;
            }
        }
    }

    private void divide(int from, int to, int next, int depth) {
        Set<ArxivId> ids = ids(from, to, false);
        if (ids.isEmpty()) {
            return;
        }
        for (int i = next; i < SCHEMES.length && depth < DEEPEST; i++) {
            List<Piece> pieces = pieces(SCHEMES[i], from, to, false);
            if (fits(SCHEMES[i], pieces, ids.size())) {
                accept(pieces, SCHEMES[i], from, to, depth);
                return;
            }
        }
        if (ids.size() == 1) {
            add(
                    ids.iterator().next(),
                    from,
                    to,
                    UnitTitling.above(rows, from, to),
                    UnitScheme.BLOCK,
                    true);
        } else {
            doubtful(from, to);
        }
    }

    private boolean fits(UnitScheme scheme, List<Piece> pieces, int all) {
        int good = 0;
        int bad = 0;
        for (Piece piece : pieces) {
            if (piece.ids().size() == 1 && !scheme.isAligned(rows, piece.from(), piece.to())) {
                return false;
            }
            good += piece.ids().size() == 1 ? 1 : 0;
            bad += piece.ids().size() > 1 ? piece.ids().size() : 0;
        }
        if (scheme == UnitScheme.BLOCK || scheme == UnitScheme.RULE) {
            return good > 1 && bad == 0 && pieces.stream().allMatch(this::hasTitle);
        }
        boolean parts = pieces.stream().filter(piece -> !piece.ids().isEmpty()).count() > 1;
        if (scheme.isHeading() && parts) {
            return true;
        }
        boolean enough = scheme.isNested() || good >= bad;
        return good > 0 && enough && (all > 1 || isTitled(scheme, pieces));
    }

    private boolean hasTitle(Piece piece) {
        return piece.ids().isEmpty() || UnitTitling.above(rows, piece.from(), piece.to()) >= 0;
    }

    /** Of a lone paper a section is a unit only under a title of its own. */
    private boolean isTitled(UnitScheme scheme, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.ids().size() == 1) {
                return !scheme.isHeading() || !UnitTitling.isPart(rows.get(piece.from()));
            }
        }
        return false;
    }

    /** Each piece is a paper or is divided; what lies between them is divided on its own. */
    private void accept(List<Piece> pieces, UnitScheme scheme, int from, int to, int depth) {
        int at = from;
        for (Piece piece : pieces) {
            // The rest may repeat another form, wider ones too; it is smaller, so this ends.
            divide(at, piece.from(), at == from ? scheme.ordinal() + 1 : 0, depth + 1);
            if (piece.ids().size() == 1) {
                settle(scheme, piece, scheme.ordinal(), depth);
            } else {
                divide(piece.from(), piece.to(), scheme.ordinal() + 1, depth + 1);
            }
            at = piece.to();
        }
        divide(at, to, 0, depth + 1);
    }

    /** A section that holds one paper may only be the category of a narrower unit. */
    private void settle(UnitScheme scheme, Piece piece, int index, int depth) {
        ArxivId id = piece.ids().iterator().next();
        for (int i = index + 1; i < SCHEMES.length && scheme.isHeading(); i++) {
            if (SCHEMES[i] == UnitScheme.BLOCK || SCHEMES[i] == UnitScheme.RULE) {
                continue;
            }
            for (Piece inner : pieces(SCHEMES[i], piece.from() + 1, piece.to(), false)) {
                boolean narrower =
                        inner.ids().contains(id)
                                && UnitTitling.isNarrower(
                                        rows,
                                        details,
                                        SCHEMES[i],
                                        inner.from(),
                                        inner.to(),
                                        piece.from(),
                                        piece.to());
                if (narrower) {
                    settle(SCHEMES[i], inner, i, depth + 1);
                    return;
                }
            }
        }
        int title = UnitTitling.of(rows, details, scheme, piece.from(), piece.to());
        add(id, piece.from(), piece.to(), title, scheme, true);
    }

    /** Where nothing divides them, each address keeps the title right before it and no text. */
    private void doubtful(int from, int to) {
        int start = from;
        ArxivId last = null;
        for (int i = from; i < to; i++) {
            ArxivId id = rows.get(i).isOwn() ? rows.get(i).onlyId() : null;
            if (id != null && !id.equals(last)) {
                add(
                        id,
                        start,
                        i + 1,
                        UnitTitling.above(rows, start, i + 1),
                        UnitScheme.BLOCK,
                        false);
                last = id;
            }
            start = id == null ? start : i + 1;
        }
    }

    private void add(ArxivId id, int from, int to, int title, UnitScheme scheme, boolean sure) {
        units.add(new Unit(id, from, to, title, scheme, sure));
    }

    private List<Piece> pieces(UnitScheme scheme, int from, int to, boolean inline) {
        List<Integer> starts = scheme.starts(rows, from, to);
        List<Piece> pieces = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : to;
            int end = UnitExtents.end(rows, scheme, starts.get(i), next);
            pieces.add(new Piece(starts.get(i), end, ids(starts.get(i), end, inline)));
        }
        return pieces;
    }

    private Set<ArxivId> ids(int from, int to, boolean inline) {
        Set<ArxivId> ids = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            SheetRow row = rows.get(i);
            if (row.isOwn() || (inline && !row.mention() && row.strength() > 0)) {
                ids.addAll(row.ids());
            }
        }
        return ids;
    }
}
