package app.seojae.digest.unit;

import app.seojae.digest.entry.EntryBuilder;
import app.seojae.digest.entry.EntryReader;
import app.seojae.digest.entry.PaperEntries;
import app.seojae.digest.label.Label;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.line.ListMarker;
import app.seojae.digest.token.Token;
import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each entry the first reader found whether its words surely are its paper's: it begins
 * with its own title or picture, is labelled as the seed's are, and no other paper's address stands
 * on a line of its own in it.
 */
final class EntryTrust {

    private EntryTrust() {}

    /**
     * An entry's rows.
     *
     * @param sure whether the first reader's reading stands
     * @param paper whether its lines are a paper's, not only a page's heading and words
     * @param contested whether another paper's address stands among its lines
     */
    record Span(
            EntryBuilder draft, int from, int to, boolean sure, boolean paper, boolean contested) {}

    static List<Span> spans(EntryReader.Found found, List<SheetRow> rows, FoldedDetails details) {
        int[] lines = rows.stream().mapToInt(SheetRow::line).toArray();
        int[] loose = found.loose().stream().mapToInt(Token::line).sorted().toArray();
        List<EntryBuilder> drafts = found.drafts();
        List<Span> spans = new ArrayList<>(drafts.size());
        boolean slid = false;
        int before = 0;
        for (int i = 0; i < drafts.size(); i++) {
            EntryBuilder draft = drafts.get(i);
            ArxivId id = PaperEntries.id(draft);
            int from = at(lines, draft.line());
            int to = i + 1 < drafts.size() ? at(lines, drafts.get(i + 1).line()) : rows.size();
            int behind = at(loose, draft.lastLine() + 1);
            to = behind < loose.length ? Math.min(to, at(lines, loose[behind])) : to;
            to = Math.max(from, to);
            boolean led = !draft.isTitled() && !ids(rows, before, from).isEmpty();
            boolean contested = led || isContested(rows, from, to, id);
            boolean unbounded = slid && !draft.isBounded();
            boolean own =
                    id == null
                            || (isSure(draft, i == 0)
                                    && !hasItemTitle(rows, details, from, to, draft));
            boolean sure = !contested && !unbounded && own;
            boolean paper = id != null || draft.has(Label.SUMMARY) || draft.has(Label.EASY);
            spans.add(new Span(draft, from, to, sure, paper, contested || unbounded));
            slid = contested || unbounded;
            before = to;
        }
        return spans;
    }

    /** The first place whose line is not before this one. */
    private static int at(int[] lines, int line) {
        int at = Arrays.binarySearch(lines, line);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && lines[at - 1] == line) {
            at--;
        }
        return at;
    }

    private static Set<ArxivId> ids(List<SheetRow> rows, int from, int to) {
        Set<ArxivId> ids = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (rows.get(i).isOwn()) {
                ids.addAll(rows.get(i).ids());
            }
        }
        return ids;
    }

    private static boolean isContested(
            List<SheetRow> rows, int from, int to, @Nullable ArxivId own) {
        int last = from;
        for (int i = from; i < to; i++) {
            last = isPart(rows.get(i)) ? i : last;
        }
        Set<ArxivId> ids = new HashSet<>();
        boolean text = false;
        for (int i = from; i < to; i++) {
            SheetRow row = rows.get(i);
            if (row.token() instanceof Token.Labelled labelled) {
                text = labelled.label() == Label.SUMMARY || labelled.label() == Label.EASY;
            }
            // A list in a text that its entry goes on after is the text's.
            boolean told = text && i < last && row.strength() == SheetRow.TITLED;
            if (row.isOwn() && !told) {
                ids.addAll(row.ids());
            }
        }
        return ids.size() > 1 || (ids.size() == 1 && !ids.contains(own));
    }

    private static boolean isPart(SheetRow row) {
        return row.strength() == SheetRow.LABELLED
                || (row.token() instanceof Token.Labelled labelled
                        && labelled.label() != Label.OTHER
                        && labelled.label() != Label.IMAGE);
    }

    private static boolean isSure(EntryBuilder draft, boolean first) {
        boolean told = draft.has(Label.SUMMARY) || draft.has(Label.EASY);
        boolean own =
                first
                        || draft.isBounded()
                        || draft.heading() != null
                        || draft.titleLine() > 0
                        || draft.picture() != null;
        return told && own;
    }

    /** Whether behind the last label a heading of the title's own rank begins something else. */
    private static boolean hasNextSection(
            List<SheetRow> rows, int from, int to, EntryBuilder draft, Token.Heading heading) {
        for (int i = to - 1; i > from && rows.get(i).line() > draft.lastLine(); i--) {
            int level = rows.get(i).heading();
            boolean section = level > 0 && level <= heading.level() && level < Token.Heading.BOLD;
            if (section && rows.get(i).addresses().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item in bold or a heading stands between a page's heading and the first label. */
    private static boolean hasItemTitle(
            List<SheetRow> rows, FoldedDetails details, int from, int to, EntryBuilder draft) {
        Token.@Nullable Heading heading = draft.heading();
        if (heading == null || draft.titleLine() > 0) {
            return false;
        }
        if (UnitTitling.isPart(heading.text())) {
            return true;
        }
        if (hasNextSection(rows, from, to, draft, heading)) {
            return true;
        }
        for (int i = from + 1; i < to && rows.get(i).line() < draft.bodyLine(); i++) {
            SheetRow row = rows.get(i);
            boolean item =
                    row.mark().kind() != ListMarker.Kind.NONE && row.words().startsWith("**");
            boolean folded = details.isSummary(row.line()) && !row.isBlank();
            boolean title = (item && !row.label() && row.heading() == 0) || folded;
            boolean deeper = row.heading() > 0 && row.heading() < Token.Heading.BOLD;
            if (row.line() > heading.line() && (title || deeper) && !UnitTitling.isPart(row)) {
                return true;
            }
        }
        return false;
    }
}
