package app.seojae.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows of tables that have a head, and reads their cells. */
final class Tables {

    private static final int MOST_CELLS = 64;

    private Tables() {}

    /** Marks the head, its rule of dashes and the rows under them. */
    static void mark(List<Row> rows) {
        boolean inside = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (isRule(row.text())) {
                inside = i > 0 && rows.get(i - 1).text().indexOf('|') >= 0;
                if (inside) {
                    rows.set(i - 1, rows.get(i - 1).asTableRow());
                    rows.set(i, row.asTableRow());
                }
            } else if (inside && row.text().indexOf('|') >= 0) {
                rows.set(i, row.asTableRow());
            } else {
                inside = false;
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
    static List<String> head(List<Row> rows, int row) {
        int at = row;
        while (at > 0 && !isRule(rows.get(at).text())) {
            at--;
        }
        return at > 0 ? cells(rows.get(at - 1).text()) : List.of();
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
            return Label.BRIEF;
        }
        if (key.contains("👍") || key.contains("▲")) {
            return Label.UPVOTES;
        }
        Label label = Label.named(name);
        return label == Label.OTHER || label == Label.IMAGE ? null : label;
    }
}
