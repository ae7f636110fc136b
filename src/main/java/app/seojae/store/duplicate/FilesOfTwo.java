package app.seojae.store.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whose the PDFs of two papers are. No file is moved or removed: rows alone say where each lies, so
 * that whoever dies in the middle of a merge has lost nothing.
 */
final class FilesOfTwo {

    private static final String STORED = "stored";

    private FilesOfTwo() {}

    private static boolean isStored(@Nullable StoredRow pdf) {
        return pdf != null && pdf.has("state", STORED);
    }

    /** The PDF of both: the one that is here, of two the one of the paper that stays. */
    static List<StoredRow> pdf(Holdings kept, Holdings other) {
        StoredRow one = kept.only(OwnedTable.PDFS);
        StoredRow two = other.only(OwnedTable.PDFS);
        if (two != null && !isStored(one) && (isStored(two) || one == null)) {
            return List.of(waiting(two));
        }
        return one == null ? List.of() : List.of(one);
    }

    /** Who had a download in hand does not find it again: it waits for its turn anew. */
    private static StoredRow waiting(StoredRow pdf) {
        return pdf.has("state", "downloading")
                ? pdf.with("state", "queued").with("claimed_by", null).with("claimed_at", null)
                : pdf;
    }

    /**
     * The texts that PDFs of either had; where both have a PDF, the other's is an older one.
     *
     * @param texts which text the stored PDF of a paper has, where somebody could read it
     */
    static List<StoredRow> versions(
            Holdings kept, Holdings other, Map<Long, String> texts, long now) {
        List<StoredRow> rows = new ArrayList<>(kept.of(OwnedTable.VERSIONS));
        boolean stored = isStored(kept.only(OwnedTable.PDFS));
        for (StoredRow row : other.of(OwnedTable.VERSIONS)) {
            int at = find(rows, row.text("fingerprint"));
            if (at < 0) {
                rows.add(row.with("number", next(rows)));
            } else if (!stored && rows.get(at).isNull("path")) {
                rows.set(at, rows.get(at).with("path", row.values().get("path")));
            }
        }
        StoredRow pdf = other.only(OwnedTable.PDFS);
        if (pdf == null || !isStored(pdf) || !stored) {
            return rows;
        }
        String fingerprint = texts.getOrDefault(other.id(), "file " + pdf.text("path"));
        int at = find(rows, fingerprint);
        boolean current = fingerprint.equals(texts.get(kept.id()));
        if (at < 0 && !current) {
            rows.add(version(fingerprint, next(rows), pdf.text("path"), now));
        } else if (at >= 0 && !current && rows.get(at).isNull("path")) {
            rows.set(at, rows.get(at).with("path", pdf.text("path")));
        }
        return rows;
    }

    private static StoredRow version(String fingerprint, long number, String path, long now) {
        return new StoredRow(Map.of("fingerprint", fingerprint, "number", number))
                .with("arxiv", null)
                .with("path", path)
                .with("seen", now);
    }

    private static long next(List<StoredRow> rows) {
        return 1 + rows.stream().mapToLong(row -> row.number("number")).max().orElse(0);
    }

    private static int find(List<StoredRow> rows, String fingerprint) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).has("fingerprint", fingerprint)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a person stopped reading in the PDF that is the one of both. */
    static List<StoredRow> places(Holdings kept, Holdings other) {
        List<StoredRow> one = kept.of(OwnedTable.PLACES);
        List<StoredRow> two = other.of(OwnedTable.PLACES);
        boolean followsFile = isOther(kept, other) && !two.isEmpty();
        return one.isEmpty() || followsFile ? two : one;
    }

    /** Whether the PDF of both is the other's. */
    static boolean isOther(Holdings kept, Holdings other) {
        return !isStored(kept.only(OwnedTable.PDFS)) && isStored(other.only(OwnedTable.PDFS));
    }

    /** The files that were the other's. */
    private static Set<String> paths(Holdings other) {
        Set<String> paths = new LinkedHashSet<>();
        StoredRow pdf = other.only(OwnedTable.PDFS);
        if (pdf != null && isStored(pdf)) {
            paths.add(pdf.text("path"));
        }
        other.of(OwnedTable.VERSIONS).forEach(row -> paths.add(row.text("path")));
        paths.remove("");
        return paths;
    }

    /** What the two have once they are taken apart. */
    record Apart(
            List<StoredRow> pdf,
            List<StoredRow> versions,
            List<StoredRow> places,
            List<StoredRow> otherPdf,
            List<StoredRow> otherVersions,
            List<StoredRow> otherPlaces) {}

    /**
     * Gives each its own files back.
     *
     * @param isThere whether a file lies in the library still
     */
    static Apart apart(MergeRecord record, Holdings now, Predicate<String> isThere) {
        Holdings kept = record.kept();
        Holdings other = record.other();
        Set<String> paths = paths(other);
        StoredRow standing = now.only(OwnedTable.PDFS);
        boolean isOthers = standing != null && paths.contains(standing.text("path"));
        List<StoredRow> pdf =
                isOthers
                        ? kept.of(OwnedTable.PDFS)
                        : kept.unless(OwnedTable.PDFS, record.after(), now);
        List<StoredRow> versions = new ArrayList<>();
        List<StoredRow> otherVersions = new ArrayList<>(other.of(OwnedTable.VERSIONS));
        for (StoredRow row : kept.unless(OwnedTable.VERSIONS, record.after(), now)) {
            String text = row.text("fingerprint");
            boolean before = find(kept.of(OwnedTable.VERSIONS), text) >= 0;
            boolean came = find(record.after().of(OwnedTable.VERSIONS), text) >= 0;
            if (before || (!came && !isOthers)) {
                versions.add(paths.contains(row.text("path")) ? row.with("path", null) : row);
            } else if (!came) {
                otherVersions.add(row.with("number", next(otherVersions))); // read since
            }
        }
        boolean followed = isOther(kept, other) && !other.of(OwnedTable.PLACES).isEmpty();
        return new Apart(
                pdf,
                versions,
                followed
                        ? kept.of(OwnedTable.PLACES)
                        : kept.unless(OwnedTable.PLACES, record.after(), now),
                otherPdf(other, isOthers ? standing : null, isThere),
                otherVersions,
                followed ? now.of(OwnedTable.PLACES) : other.of(OwnedTable.PLACES));
    }

    private static List<StoredRow> otherPdf(
            Holdings other, @Nullable StoredRow standing, Predicate<String> isThere) {
        StoredRow before = other.only(OwnedTable.PDFS);
        if (before == null) {
            return List.of();
        }
        if (!isStored(before)) {
            return List.of(waiting(before));
        }
        if (standing != null && standing.has("path", before.text("path"))) {
            return List.of(standing);
        }
        return isThere.test(before.text("path")) ? List.of(before) : List.of();
    }

    /** The texts that only PDFs of the other have. */
    static List<String> texts(MergeRecord record, Apart apart) {
        Set<String> texts = new LinkedHashSet<>();
        apart.otherVersions().forEach(row -> texts.add(row.text("fingerprint")));
        record.kept().of(OwnedTable.VERSIONS).forEach(row -> texts.remove(row.text("fingerprint")));
        return List.copyOf(texts);
    }
}
