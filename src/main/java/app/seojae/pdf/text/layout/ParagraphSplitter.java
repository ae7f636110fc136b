package app.seojae.pdf.text.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the lines of a column where a paragraph, heading or entry ends. */
final class ParagraphSplitter {

    /** Words that start a caption, with its number and sign. */
    static final Pattern CAPTION =
            Pattern.compile(
                    "(Figure|Fig\\.|Table|Tab\\.|Algorithm|Listing|Scheme|그림|표|図|表|图)"
                            + " ?[A-Z]?[.-]?\\d+(\\.\\d+)*[a-z]?( ?[:.|–—]| *$).*"
                            + "|Algorithm \\d+ (?-i:\\p{Lu}).*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ITEM =
            Pattern.compile("([•‣▪●◦∙–—*]|\\(?\\d{1,2}[.)]|\\([a-z]\\)|\\[\\d{1,3}\\]) .*");

    private static final Pattern BRACKETED = Pattern.compile("\\[[\\w+’']{1,12}\\] .*");

    private final List<LayoutLine> lines;
    private final float em;
    final float left;
    final float right;
    private final float leading;
    private final boolean hanging;

    ParagraphSplitter(List<LayoutLine> lines, float em) {
        this.lines = lines;
        this.em = em;
        float[] lefts = new float[lines.size()];
        float[] rights = new float[lines.size()];
        float[] gaps = new float[lines.size()];
        int likes = 0;
        for (int i = 0; i < lines.size(); i++) {
            lefts[i] = lines.get(i).left;
            rights[i] = lines.get(i).right;
            if (i > 0 && isLike(lines.get(i - 1), lines.get(i))) {
                gaps[likes++] = (lines.get(i - 1).base - lines.get(i).base) / lines.get(i).size;
            }
        }
        Arrays.sort(lefts);
        Arrays.sort(rights);
        Arrays.sort(gaps, 0, likes);
        left = lefts[Math.min(lefts.length - 1, lefts.length / 8)];
        right = rights[rights.length - 1 - Math.min(rights.length - 1, rights.length / 6)];
        leading = likes == 0 ? 1.2f : Math.clamp(gaps[likes / 2], 0.9f, 2.6f);
        hanging = isHanging();
    }

    /** The groups of lines from top to bottom. */
    List<List<LayoutLine>> cut() {
        List<List<LayoutLine>> groups = new ArrayList<>();
        List<LayoutLine> group = new ArrayList<>();
        for (LayoutLine line : lines) {
            if (!group.isEmpty() && isCut(group, line)) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(line);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static boolean isLike(LayoutLine a, LayoutLine b) {
        return Math.min(a.size, b.size) > Math.max(a.size, b.size) * 0.93f;
    }

    private boolean isCut(List<LayoutLine> group, LayoutLine line) {
        LayoutLine before = group.getLast();
        float gap = (before.base - line.base) / Math.max(line.size, before.size);
        String start = line.text();
        if (!isLike(before, line) && (gap > leading * 1.04f || !isMixed(before, line))) {
            return true;
        }
        if (gap <= 0 || gap > leading * 1.32f) {
            return true;
        }
        // A sentence may end a line with "see" and begin the next with "Fig. 4."
        if (CAPTION.matcher(start).matches()
                && (gap > leading * 1.12f || isShort(before) || !isLike(before, line))) {
            return true;
        }
        boolean captioned = CAPTION.matcher(group.getFirst().text()).matches();
        if (captioned) {
            // A caption all in bold ends where what is not begins.
            return isShort(before) && !line.bold && group.stream().allMatch(of -> of.bold);
        }
        if (before.bold != line.bold
                && (gap > leading * 1.1f || isShort(before) || isShort(line))) {
            return true;
        }
        if (before.cells != line.cells && Math.max(before.cells, line.cells) > 1) {
            return true;
        }
        return line.cells == 1 && isStart(group, before, line, start);
    }

    /** Formulas in a line make it look like another size. */
    private boolean isMixed(LayoutLine a, LayoutLine b) {
        return a.bold == b.bold
                && Math.min(a.size, b.size) > em * 0.7f
                && Math.max(a.size, b.size) < em * 1.1f
                && a.width() + b.width() > right - left;
    }

    private boolean isStart(
            List<LayoutLine> group, LayoutLine before, LayoutLine line, String start) {
        float indent = line.left - left;
        boolean ended = isShort(before);
        if (BRACKETED.matcher(start).matches() && indent < em * 2 && (hanging || ended)) {
            return true;
        }
        if (ITEM.matcher(start).matches() && (ended || line.left < before.left - em * 0.3f)) {
            return true;
        }
        if (hanging) {
            return indent < em * 0.4f && (before.left - left > em * 0.4f || ended);
        }
        boolean indented = indent > em * 0.7f && indent < em * 3.5f;
        boolean stepsIn =
                line.left - before.left > em * 0.7f && line.left - before.left < em * 3.5f;
        if (indented && stepsIn && line.right > right - em * 6) {
            return !ITEM.matcher(group.getFirst().text()).matches() || ended;
        }
        if (line.left < before.left - em * 0.7f && group.size() > 1) {
            return ended;
        }
        return false;
    }

    private boolean isShort(LayoutLine line) {
        return line.right < right - em * 1.5f;
    }

    /** Whether entries start at the margin and go on indented, as lists of works do. */
    private boolean isHanging() {
        int entries = 0;
        int paragraphs = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            LayoutLine before = lines.get(i - 1);
            float step = lines.get(i).left - before.left;
            if (lines.get(i).left - left > em * 0.7f) {
                indented++;
            }
            if (Math.abs(before.left - left) < em * 0.4f && step > em * 0.5f && step < em * 3.5f) {
                if (isShort(before)) {
                    paragraphs++;
                } else {
                    entries++;
                }
            }
        }
        return entries >= 2 && entries > paragraphs * 2 && indented * 3 > lines.size();
    }
}
