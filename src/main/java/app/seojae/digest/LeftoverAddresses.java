package app.seojae.digest;

import app.seojae.digest.line.Addresses;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.unit.Sheet;
import app.seojae.digest.unit.SheetRow;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the papers' addresses of a page that became no paper and stand in no text. */
final class LeftoverAddresses {

    private static final int MOST_LINES = 12;

    private LeftoverAddresses() {}

    /** The one problem that tells of all of them, or {@code null}. */
    static @Nullable Problem of(List<SheetRow> rows, List<DigestEntry> entries) {
        Set<ArxivId> told = new HashSet<>();
        for (DigestEntry entry : entries) {
            if (entry.arxivId() != null) {
                told.add(entry.arxivId());
            }
        }
        if (rows.stream().anyMatch(row -> left(row, told) > 0)) {
            entries.forEach(entry -> noteTexts(told, entry)); // most pages have nothing left
        }
        int count = 0;
        Set<Integer> lines = new TreeSet<>();
        for (SheetRow row : rows) {
            int left = unread(row.token().raw());
            left += left(row, told);
            if (left > 0) {
                count += left;
                lines.add(row.line());
            }
        }
        if (count == 0) {
            return null;
        }
        String places =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return Problem.at(
                lines.iterator().next(),
                ProblemKind.DIGEST_LEFT_OVER,
                Integer.toString(count),
                lines.size() > MOST_LINES ? places + ", …" : places);
    }

    private static int left(SheetRow row, Set<ArxivId> told) {
        int left = 0;
        for (Addresses.Address address : row.addresses()) {
            left += told.contains(address.id()) ? 0 : 1;
        }
        return left;
    }

    private static void noteTexts(Set<ArxivId> told, DigestEntry entry) {
        note(told, entry.summary());
        note(told, entry.easyExplanation());
        for (Section section : entry.others()) {
            note(told, section.markdown());
        }
    }

    private static void note(Set<ArxivId> told, String text) {
        Addresses.in(Sheet.slashes(text)).forEach(address -> told.add(address.id()));
    }

    /** How many addresses look like a paper's on arXiv and carry no number of one. */
    private static int unread(String line) {
        int count = 0;
        int at = line.indexOf("arxiv.org/") < 0 ? -1 : LinkScanner.bareAddress(line, 0);
        while (at >= 0 && count < Addresses.MOST) {
            LinkScanner.Link link = LinkScanner.bare(line, at);
            count += LinkScanner.isPaperWithoutId(link.url()) ? 1 : 0;
            at = LinkScanner.bareAddress(line, Math.max(link.end(), at + 4));
        }
        return count;
    }
}
