package app.seojae.digest.unit;

import app.seojae.digest.entry.EntryBuilder;
import app.seojae.digest.entry.EntryReader;
import app.seojae.digest.entry.FrontMatterEntry;
import app.seojae.digest.entry.PaperEntries;
import app.seojae.digest.label.Limits;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.line.FrontMatter;
import app.seojae.model.ArxivId;
import app.seojae.model.digest.DigestEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what the first reader cannot be sure of: lines outside its entries, and entries in which
 * another paper's address stands. What it is sure of stays as it is.
 */
public final class SecondReader {

    private final List<SheetRow> rows;
    private final FoldedDetails details;
    private final FrontMatter matter;
    private final Limits limits;
    private final List<EntryBuilder> sure = new ArrayList<>();
    private final List<DigestEntry> entries = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();

    private SecondReader(
            List<SheetRow> rows, FoldedDetails details, FrontMatter matter, Limits limits) {
        this.rows = rows;
        this.details = details;
        this.matter = matter;
        this.limits = limits;
    }

    /**
     * What it made of a page.
     *
     * @param drafts the first reader's entries that stand
     * @param entries papers it found itself
     * @param taken the lines of those papers
     */
    public record Found(List<EntryBuilder> drafts, List<DigestEntry> entries, Set<Integer> taken) {}

    /**
     * Reads a page again where the first reading is not sure.
     *
     * @param rows a row for each of the page's lines
     */
    public static Found read(
            EntryReader.Found first,
            List<SheetRow> rows,
            FoldedDetails details,
            FrontMatter matter,
            Limits limits) {
        SecondReader reader = new SecondReader(rows, details, matter, limits);
        if (!reader.readPage()) {
            reader.readRegions(EntryTrust.spans(first, rows, details));
        }
        Set<Integer> taken = new HashSet<>();
        for (Unit unit : reader.units) {
            for (int i = unit.from(); i < unit.to(); i++) {
                taken.add(rows.get(i).line());
            }
        }
        return new Found(reader.sure, reader.entries, taken);
    }

    /** A page whose front matter names its paper is about that paper alone. */
    private boolean readPage() {
        ArxivId id = matter.id().map(found -> found.id()).orElse(null);
        if (id == null) {
            return false;
        }
        for (SheetRow row : rows) {
            if (row.isOwn() && !row.ids().equals(Set.of(id))) {
                return false;
            }
        }
        Unit unit =
                new Unit(
                        id,
                        0,
                        rows.size(),
                        UnitTitling.above(rows, 0, rows.size()),
                        UnitScheme.BLOCK,
                        true);
        units.add(unit);
        entries.add(FrontMatterEntry.of(UnitEntry.of(rows, unit, matter, limits), matter));
        return true;
    }

    private void readRegions(List<EntryTrust.Span> spans) {
        boolean[] stands = new boolean[rows.size()];
        for (EntryTrust.Span span : spans) {
            for (int i = span.from(); span.sure() && span.paper() && i < span.to(); i++) {
                stands[i] = true;
            }
        }
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && stands[to] == stands[from]) {
                to++;
            }
            if (!stands[from]) {
                units.addAll(UnitReader.read(rows, details, from, to));
            }
            from = to;
        }
        Set<ArxivId> told = new HashSet<>();
        for (Unit unit : units) {
            told.add(unit.id());
            entries.add(UnitEntry.of(rows, unit, matter, limits));
        }
        int[] taken = taken();
        for (EntryTrust.Span span : spans) {
            // An entry without a number stands only where no unit takes from its lines.
            boolean overlaps = taken[span.to()] > taken[span.from()];
            ArxivId id = PaperEntries.id(span.draft());
            boolean kept = span.sure() || (!span.contested() && !told.contains(id));
            if (kept && (id != null || !overlaps)) {
                sure.add(span.draft());
            }
        }
    }

    /** How many rows before each are a unit's. */
    private int[] taken() {
        int[] taken = new int[rows.size() + 1];
        for (Unit unit : units) {
            for (int i = unit.from(); i < unit.to(); i++) {
                taken[i + 1] = 1;
            }
        }
        for (int i = 1; i < taken.length; i++) {
            taken[i] += taken[i - 1];
        }
        return taken;
    }
}
