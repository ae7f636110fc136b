package app.seojae.digest.unit;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.Limits;
import app.seojae.digest.label.SummaryChoice;
import app.seojae.digest.label.Titles;
import app.seojae.digest.label.Upvotes;
import app.seojae.digest.line.Addresses;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.line.LinkWords;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a paper of a table's row, by the words over its columns. */
final class TableEntry {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final int SHORTEST_TEXT = 40;

    private TableEntry() {}

    static DigestEntry of(
            List<SheetRow> rows, Unit unit, Addresses.@Nullable Address address, Limits limits) {
        SheetRow row = rows.get(unit.from());
        List<String> cells = Tables.cells(row.text());
        List<String> heads = Tables.head(rows, unit.from());
        Map<Label, String> named = new EnumMap<>(Label.class);
        List<Section> candidates = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            Label label = Tables.label(head);
            String cell = withoutBreaks(cells.get(i));
            if (label == Label.SUMMARY || label == Label.SUMMARY_STAND_IN) {
                candidates.add(new Section(head, cell));
            } else if (label != null) {
                named.putIfAbsent(label, cell);
            } else if (!cell.isEmpty() && !head.isBlank()) {
                others.add(new Section(head, cell));
            }
        }
        String title = title(named, cells);
        int best = SummaryChoice.best(candidates);
        String summary = best < 0 ? "" : told(candidates.get(best).markdown());
        String name = title == null ? unit.id().value() : title;
        return new DigestEntry(
                unit.id(),
                address == null ? null : address.version(),
                title,
                limits.text(summary, row.line(), name, Label.SUMMARY),
                limits.text(named.getOrDefault(Label.EASY, ""), row.line(), name, Label.EASY),
                limits.fields(named.getOrDefault(Label.FIELDS, ""), row.line(), name),
                Upvotes.of(named.getOrDefault(Label.UPVOTES, "")),
                address == null ? null : address.url(),
                null,
                limits.others(others, row.line(), name),
                row.line(),
                Certainty.STRUCTURED,
                "");
    }

    private static String withoutBreaks(String cell) {
        return BREAK.matcher(cell).replaceAll("\n").strip();
    }

    /** A cell that only holds a link or a dash tells nothing. */
    private static String told(String cell) {
        return TitleLine.withoutPlaces(cell).length() < 3 ? "" : cell;
    }

    /** The cell under 제목, else that of a link with words, else the first that is no number. */
    private static @Nullable String title(Map<Label, String> named, List<String> cells) {
        String cell = named.get(Label.TITLE);
        if (cell != null) {
            String title = Titles.clean(TitleLine.withoutPlaces(cell.replace('\n', ' ')));
            if (title != null) {
                return title;
            }
        }
        for (String one : cells) {
            LinkScanner.Link link = LinkScanner.first(one);
            if (link != null && link.isPaper() && !LinkWords.isPlace(link.text())) {
                return Titles.clean(link.text());
            }
        }
        for (String one : cells) {
            String words = TitleLine.withoutPlaces(one).strip();
            boolean number = words.chars().noneMatch(Character::isLetter);
            if (!number && words.indexOf(' ') > 0 && words.length() >= SHORTEST_TEXT / 4) {
                return Titles.clean(words);
            }
        }
        return null;
    }
}
