package app.seojae.digest.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a page folds: the depth of {@code <details>} by line, and its {@code <summary>} lines. */
public final class FoldedDetails {

    private static final int LONGEST_LINE = 4_096;

    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Set<Integer> summaries = new HashSet<>();

    public FoldedDetails(List<DigestLine> lines) {
        int depth = 0;
        for (DigestLine line : lines) {
            String text = line.text();
            if (text.indexOf('<') < 0 || text.length() > LONGEST_LINE || line.code()) {
                note(line, depth);
                continue;
            }
            String lower = text.toLowerCase(Locale.ROOT);
            boolean opens = lower.contains("<details");
            depth += opens ? 1 : 0;
            note(line, opens ? -depth : depth);
            if (lower.contains("<summary")) {
                summaries.add(line.number());
            }
            depth -= lower.contains("</details") && depth > 0 ? 1 : 0;
        }
    }

    private void note(DigestLine line, int depth) {
        if (depth != 0) {
            depths.put(line.number(), depth);
        }
    }

    /** 0 outside; negative on the line where a part opens. */
    public int depth(int line) {
        return depths.getOrDefault(line, 0);
    }

    /** Whether a {@code <summary>} stands on a line, counted from 1. */
    public boolean isSummary(int line) {
        return summaries.contains(line);
    }
}
