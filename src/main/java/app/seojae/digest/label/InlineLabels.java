package app.seojae.digest.label;

/** Finds labels in the middle of a line, where a digest wrote several in a row. */
public final class InlineLabels {

    private static final int LONGEST_ROW = 2_000;
    private static final int MOST_WORDS = 4;

    private InlineLabels() {}

    /** Where the next label begins at or behind {@code from}, or -1. */
    public static int next(String line, int from) {
        int bold = bold(line, from);
        int plain = plain(line, from);
        return bold < 0 ? plain : plain < 0 ? bold : Math.min(bold, plain);
    }

    /** {@code … **추천수**: 6}: bold, a known name, and a colon. */
    private static int bold(String line, int from) {
        int at = line.indexOf("**", from);
        while (at >= 0) {
            int end = line.indexOf("**", at + 2);
            if (end < 0) {
                return -1;
            }
            if (end - at < Label.LONGEST + 4 && isLabel(line, at, end)) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    private static boolean isLabel(String line, int open, int close) {
        String name = line.substring(open + 2, close).strip();
        boolean colon = close + 2 < line.length() && LabelReader.isColon(after(line, close + 2));
        if (!name.isEmpty() && LabelReader.isColon(name.charAt(name.length() - 1))) {
            colon = true;
            name = name.substring(0, name.length() - 1);
        }
        Label label = colon ? Label.named(name) : null;
        return label != null && label != Label.OTHER;
    }

    private static char after(String line, int at) {
        int next = at;
        while (next < line.length() - 1 && line.charAt(next) == ' ') {
            next++;
        }
        return line.charAt(next);
    }

    /** {@code 관련분야: a, b 추천수: 6 PDF 링크: …}: only behind a short label, never in prose. */
    private static int plain(String line, int from) {
        if (line.length() > LONGEST_ROW) {
            return -1;
        }
        int value = shortValue(line);
        for (int i = Math.max(from, value); value > 0 && i < line.length(); i++) {
            if (LabelReader.isColon(line.charAt(i)) && isFollowedByValue(line, i)) {
                int start = knownName(line, Math.max(from, value), i);
                if (start > 0) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static boolean isFollowedByValue(String line, int colon) {
        return colon + 2 >= line.length() || line.charAt(colon + 1) != '/';
    }

    /** Where the value of a short label at the line's start begins, or -1. */
    private static int shortValue(String line) {
        LabelReader.Found found = LabelReader.read(line);
        if (found == null || found.value().isEmpty()) {
            return -1;
        }
        return switch (found.label()) {
            case FIELDS, UPVOTES, LINK -> line.lastIndexOf(found.value());
            default -> -1;
        };
    }

    private static int knownName(String line, int from, int colon) {
        int found = -1;
        int start = colon;
        for (int words = 0; words < MOST_WORDS && start > from; words++) {
            int blank = line.lastIndexOf(' ', start - 1);
            if (blank < from || colon - blank > Label.LONGEST) {
                break;
            }
            Label label = Label.named(line.substring(blank + 1, colon).replace('*', ' '));
            if (label != null && label != Label.OTHER && label != Label.IMAGE) {
                found = blank + 1;
            }
            start = blank;
        }
        return found;
    }
}
