package app.seojae.digest.unit;

import app.seojae.digest.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows of tables that have a head, and reads their cells. */
final class Tables {

    private static final int MOST_CELLS = 64;

    private Tables() {}

    /** Marks the head, its rule of dashes and the rows under them. */
    static void mark(List<SheetRow> rows) {
        int head = -1;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            boolean bar = row.text().indexOf('|') >= 0;
            if (head < 0 && isRule(row.text()) && i > 0) {
                head = rows.get(i - 1).text().indexOf('|') >= 0 ? i - 1 : -1;
                if (head >= 0) {
                    rows.set(head, rows.get(head).asTableRow(head));
                    rows.set(i, row.asTableRow(head));
                }
            } else if (head >= 0 && bar) {
                rows.set(i, row.asTableRow(head));
            } else {
                head = -1;
            }
        }
    }

    /** {@code |---|:--:|}. */
    static boolean isRule(String line) {
        boolean dash = false;
        boolean bar = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dash |= c == '-';
            bar |= c == '|';
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && bar;
    }

    /** The head's cells of the table the row belongs to. */
    static List<String> head(List<SheetRow> rows, int row) {
        int head = rows.get(row).head();
        return head < 0 ? List.of() : cells(rows.get(head).text());
    }

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        String text = line.strip();
        int start = text.startsWith("|") ? 1 : 0;
        boolean math = false;
        for (int i = start; i < text.length() && cells.size() < MOST_CELLS; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                math = !math && text.indexOf('`', i + 1) > 0;
            } else if (c == '|' && !math) {
                cells.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(text.substring(start).strip());
        }
        return cells.stream().map(cell -> cell.replace("\\|", "|")).toList();
    }

    private static final Set<String> TITLES =
            Set.of("논문", "paper", "papers", "name", "이름", "标题", "题目", "论文", "title(en)", "제목원문");
    private static final Set<String> SUMMARIES =
            Set.of(
                    "설명",
                    "내용",
                    "핵심",
                    "description",
                    "주요내용",
                    "한줄",
                    "핵심포인트",
                    "highlights",
                    "简介",
                    "contribution");

    /** What a column holds, by its head; {@code null} for what no field takes. */
    static @Nullable Label label(String head) {
        String name = head.replace("*", "").replace("`", "").strip();
        String key = name.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        if (TITLES.contains(key)) {
            return Label.TITLE;
        }
        if (SUMMARIES.contains(key)) {
            return Label.SUMMARY_STAND_IN;
        }
        if (key.contains("👍") || key.contains("▲")) {
            return Label.UPVOTES;
        }
        Label label = Label.named(name);
        return label == Label.OTHER || label == Label.IMAGE ? null : label;
    }
}
