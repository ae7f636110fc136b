package app.seojae.digest;

import app.seojae.model.ArxivId;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the entries of one digest that tell of the same paper; the first value that is there wins.
 */
final class EntryMerge {

    private static final int MOST_OTHERS = 1_000;

    private EntryMerge() {}

    static List<DigestEntry> byId(List<DigestEntry> entries) {
        List<DigestEntry> merged = new ArrayList<>(entries.size());
        Map<ArxivId, Integer> places = new HashMap<>();
        for (DigestEntry entry : entries) {
            Integer place = entry.arxivId() == null ? null : places.get(entry.arxivId());
            if (place != null) {
                merged.set(place, merge(merged.get(place), entry));
            } else {
                if (entry.arxivId() != null) {
                    places.put(entry.arxivId(), merged.size());
                }
                merged.add(entry);
            }
        }
        return merged;
    }

    /** The surer reading wins, among equals the first. */
    private static DigestEntry merge(DigestEntry earlier, DigestEntry later) {
        boolean surer = later.certainty().compareTo(earlier.certainty()) > 0;
        DigestEntry first = surer ? later : earlier;
        DigestEntry second = surer ? earlier : later;
        return new DigestEntry(
                first.arxivId(),
                either(first.version(), second.version()),
                either(first.title(), second.title()),
                filled(first.summary(), second.summary()),
                filled(first.easyExplanation(), second.easyExplanation()),
                first.fields().isEmpty() ? second.fields() : first.fields(),
                either(first.upvotes(), second.upvotes()),
                either(first.pdfUrl(), second.pdfUrl()),
                either(first.thumbnailUrl(), second.thumbnailUrl()),
                others(first.others(), second.others()),
                earlier.line(),
                certainty(first, second),
                filled(first.abstractText(), second.abstractText()));
    }

    /** As sure as the less sure of the texts it was put together from. */
    private static Certainty certainty(DigestEntry first, DigestEntry second) {
        boolean borrows =
                (first.summary().isEmpty() && !second.summary().isEmpty())
                        || (first.easyExplanation().isEmpty()
                                && !second.easyExplanation().isEmpty());
        return borrows ? second.certainty() : first.certainty();
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static String filled(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static List<Section> others(List<Section> first, List<Section> second) {
        List<Section> all = new ArrayList<>(first);
        for (Section section : second) {
            if (all.size() < MOST_OTHERS && !all.contains(section)) {
                all.add(section);
            }
        }
        return all;
    }
}
