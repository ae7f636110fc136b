package app.seojae.ui.marks;

import app.seojae.l10n.Text;
import app.seojae.model.Annotation;
import app.seojae.model.PaperRow;
import app.seojae.model.PlacedAnnotation;
import app.seojae.model.Placement;
import app.seojae.ui.kit.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the marks and notes of the library under headings. Pure; for any thread. */
final class LibraryRows {

    private static final Comparator<LibraryRow> READING =
            Comparator.comparing(
                    row ->
                            row instanceof LibraryRow.Mark mark
                                    ? new PlacedAnnotation(mark.annotation(), Placement.LOST)
                                    : null,
                    Comparator.nullsLast(PlacedAnnotation.READING_ORDER));

    private final Words words;
    private final ZoneId zone;

    /**
     * @param zone the one whose days are meant
     */
    LibraryRows(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /**
     * The lines, each group as it first occurs; a mark with many tags stands under each.
     *
     * @param marks those changed last first
     * @param papers by their numbers; marks of others are left out
     */
    List<LibraryRow> of(
            List<Annotation> marks, List<PaperRow> notes, Map<Long, PaperRow> papers, Grouping by) {
        Map<String, List<LibraryRow>> groups = new LinkedHashMap<>();
        if (by == Grouping.COLOUR) {
            for (var colour : app.seojae.model.AnnotationColour.values()) {
                groups.put(words.of(Text.of(colour)), new ArrayList<>());
            }
        }
        Map<Long, String> days = new LinkedHashMap<>();
        for (Annotation one : marks) {
            PaperRow paper = papers.get(one.paper());
            if (paper != null) {
                for (String group : groups(one, paper, by, days)) {
                    add(groups, group, new LibraryRow.Mark(one, paper));
                }
            }
        }
        for (PaperRow paper : notes) {
            boolean byPaper = by == Grouping.PAPER;
            add(groups, byPaper ? title(paper) : words.of(Text.NOTE), new LibraryRow.Note(paper));
        }
        List<LibraryRow> rows = new ArrayList<>();
        groups.forEach(
                (key, group) -> {
                    if (!group.isEmpty()) {
                        rows.add(new LibraryRow.Head(shown(key), group.size()));
                        if (by == Grouping.PAPER) {
                            group.sort(READING);
                        }
                        rows.addAll(group);
                    }
                });
        return rows;
    }

    private static void add(Map<String, List<LibraryRow>> groups, String group, LibraryRow row) {
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
    }

    private List<String> groups(
            Annotation one, PaperRow paper, Grouping by, Map<Long, String> days) {
        return switch (by) {
            case PAPER -> List.of(title(paper));
            case DAY -> {
                LocalDate day = one.modified().atZone(zone).toLocalDate();
                yield List.of(
                        days.computeIfAbsent(
                                day.toEpochDay(),
                                number -> words.of(Text.MARKS_DAY, day.getYear(), words.day(day))));
            }
            case TAG ->
                    one.tags().isEmpty()
                            ? List.of(words.of(Text.MARKS_NO_TAG))
                            : one.tags().stream().map(tag -> "#" + tag).distinct().toList();
            case COLOUR -> List.of(words.of(Text.of(one.colourName())));
        };
    }

    /** Two papers of one title stay apart by their numbers, which are not shown. */
    private static String title(PaperRow paper) {
        return paper.title() + '\u0000' + paper.id();
    }

    private static String shown(String group) {
        int end = group.indexOf('\u0000');
        return end < 0 ? group : group.substring(0, end);
    }
}
