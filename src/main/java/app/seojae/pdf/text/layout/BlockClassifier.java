package app.seojae.pdf.text.layout;

import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.glyph.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what the paragraphs of a page are: headings, captions, footnotes, tables, works cited. */
final class BlockClassifier {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(\\d{1,2}(\\.\\d{1,2}){0,3}\\.?|[A-Z](\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\."
                            + "|Appendix [A-Z][.:]?) +[\\p{L}\\p{N}“\"(\\[].*");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(abstract|references|bibliography|acknowledge?ments?|appendix|appendices"
                            + "|supplementary materials?|contents|참고 ?문헌|초록|요약|결론|부록|감사의 글)"
                            + "[.:]?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CITED =
            Pattern.compile("(references|bibliography|참고 ?문헌)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETED = Pattern.compile("\\[[\\w+’']{1,12}\\] .*");

    /** How the entry of a cited work begins: with the name of its author. */
    private static final Pattern NAME =
            Pattern.compile("((de|di|du|da|van|von|der|den|la|le|el|al) )*\\p{Lu}\\S* ?\\p{Lu}.*");

    private static final Pattern YEAR = Pattern.compile(".*\\b(19|20)\\d\\d.*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("[*∗†‡§¶#⋆].*|\\d{1,2} ?\\p{L}.*");
    private static final int HEADING_LINES = 3;
    private static final int HEADING_LENGTH = 160;

    private final List<List<LayoutLine>> columns;
    private final float em;
    private final List<LayoutLine.Block> blocks = new ArrayList<>();
    private boolean cited;

    /**
     * Prepares a page.
     *
     * @param columns the lines of each column in reading order
     * @param em the size of the text proper, in points
     */
    BlockClassifier(List<List<LayoutLine>> columns, float em) {
        this.columns = columns;
        this.em = em;
    }

    /** The blocks in reading order. */
    List<LayoutLine.Block> blocks() {
        for (List<LayoutLine> column : columns) {
            int from = 0;
            for (int i = 1; i < column.size(); i++) {
                // Cited works are set another way than the text above them.
                if (isCitedHeading(column.get(i))) {
                    add(column.subList(from, i));
                    from = i;
                }
            }
            if (from < column.size()) {
                add(column.subList(from, column.size()));
            }
        }
        return blocks;
    }

    private void add(List<LayoutLine> column) {
        ParagraphSplitter paragraphs = new ParagraphSplitter(column, em);
        List<List<LayoutLine>> groups = paragraphs.cut();
        int notes = firstNote(groups);
        int bracketed = 0;
        int dated = 0;
        for (List<LayoutLine> group : groups) {
            String text = text(group);
            bracketed += BRACKETED.matcher(group.getFirst().text()).matches() ? 1 : 0;
            boolean named = NAME.matcher(group.getFirst().text()).matches();
            dated += named && group.size() > 1 && YEAR.matcher(text).matches() ? 1 : 0;
        }
        boolean works = bracketed >= 3 || (dated >= 5 && dated * 3 > groups.size() * 2);
        for (int i = 0; i < groups.size(); i++) {
            List<LayoutLine> group = groups.get(i);
            Kind kind = i >= notes ? Kind.FOOTNOTE : kind(group, paragraphs);
            if (kind == Kind.HEADING) {
                cited = isCitedHeading(group.getFirst());
            } else if (kind == Kind.BODY && (cited || (works && isWork(group)))) {
                kind = Kind.REFERENCE;
            }
            if (kind == Kind.CAPTION) {
                lookAbove();
            }
            blocks.add(new LayoutLine.Block(kind, group));
        }
    }

    /** What stands small above a caption is the figure's or table's, however much it tells. */
    private void lookAbove() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            LayoutLine.Block block = blocks.get(i);
            boolean figure = block.kind() == Kind.OTHER || block.kind() == Kind.TABLE;
            boolean small = block.lines().getFirst().size < em * 0.93f;
            if (!figure && !(small && block.kind() == Kind.BODY)) {
                return;
            }
            if (!figure) {
                blocks.set(i, new LayoutLine.Block(Kind.OTHER, block.lines()));
            }
        }
    }

    private static boolean isCitedHeading(LayoutLine line) {
        return CITED.matcher(line.text().replaceAll("^[\\d.]+ ", "")).matches();
    }

    private static boolean isWork(List<LayoutLine> group) {
        return BRACKETED.matcher(group.getFirst().text()).matches()
                || YEAR.matcher(text(group)).matches();
    }

    private static String text(List<LayoutLine> group) {
        StringBuilder text = new StringBuilder();
        group.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private Kind kind(List<LayoutLine> group, ParagraphSplitter column) {
        LayoutLine first = group.getFirst();
        String text = first.text();
        if (ParagraphSplitter.CAPTION.matcher(text).matches() && !isTold(group, text)) {
            return Kind.CAPTION;
        }
        if (isTable(group)) {
            return Kind.TABLE;
        }
        if (isHeading(group, text)) {
            return Kind.HEADING;
        }
        float width = column.right - column.left;
        boolean atMargin = first.left - column.left < em * 3.5f;
        boolean large = first.size > em * 0.88f;
        boolean wide = false;
        int letters = 0;
        for (LayoutLine line : group) {
            wide |= line.width() > width * 0.7f;
            for (Glyph glyph : line.glyphs) {
                letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
            }
        }
        boolean words = letters * 2 > glyphs(group);
        return words && ((large && (atMargin || wide)) || (wide && group.size() > 1))
                ? Kind.BODY
                : Kind.OTHER;
    }

    /** A sentence that begins with "Figure 3." by chance: as large as the text and going on. */
    private boolean isTold(List<LayoutLine> group, String text) {
        return group.getFirst().size > em * 0.97f
                && text.matches("(?i)(Figure|Table|Algorithm) \\d+\\. ?$")
                && group.size() == 1;
    }

    private static int glyphs(List<LayoutLine> group) {
        int count = 0;
        for (LayoutLine line : group) {
            count += line.glyphs.size();
        }
        return count;
    }

    private static boolean isTable(List<LayoutLine> group) {
        int rows = 0;
        int wide = 0;
        for (LayoutLine line : group) {
            rows += line.cells > 1 ? 1 : 0;
            wide += line.cells > 2 ? 1 : 0;
        }
        return rows * 2 > group.size() && (wide > 0 || rows > 1);
    }

    private boolean isHeading(List<LayoutLine> group, String text) {
        LayoutLine first = group.getFirst();
        if (group.size() > HEADING_LINES || text.length() > HEADING_LENGTH || !hasLetters(text)) {
            return false;
        }
        boolean large = first.size > em * 1.09f;
        boolean capitals =
                text.length() > 5 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        boolean marked = first.bold || large || capitals || first.italic;
        boolean numbered = NUMBERED.matcher(text).matches();
        boolean named = NAMED.matcher(text.replaceAll("^([\\dA-Z]{1,2}\\.?)+ ", "")).matches();
        boolean sized = first.size > em * 0.93f;
        char last = text.charAt(text.length() - 1);
        boolean sentence = last == '.' || last == ',' || last == ';';
        if (named && (marked || (group.size() == 1 && sized))) {
            return true;
        }
        if (numbered && marked && sized && (!sentence || capitals)) {
            return true;
        }
        return (large || (first.bold && sized)) && !sentence && text.length() > 2;
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 3;
    }

    /** The largest size of the groups below one, in points. */
    private static float below(List<List<LayoutLine>> groups, int index) {
        float size = 0;
        for (List<LayoutLine> group : groups.subList(index + 1, groups.size())) {
            size = Math.max(size, group.getFirst().size);
        }
        return size;
    }

    /** Where the footnotes at the foot of a column begin; the number of groups where none do. */
    private int firstNote(List<List<LayoutLine>> groups) {
        int first = groups.size();
        for (int i = groups.size() - 1; i > 0; i--) {
            LayoutLine line = groups.get(i).getFirst();
            boolean larger = i < groups.size() - 1 && line.size > below(groups, i) * 1.06f;
            if (line.size > em * 0.945f
                    || (larger && !NOTE.matcher(line.text()).matches())
                    || line.cells > 2
                    || BRACKETED.matcher(line.text()).matches()
                    || ParagraphSplitter.CAPTION.matcher(line.text()).matches()) {
                break;
            }
            first = i;
        }
        boolean below = false;
        for (int i = 0; i < first; i++) {
            below |= groups.get(i).getFirst().size > em * 0.95f;
        }
        // Works cited are often as small as notes.
        boolean works = first > 0 && isCitedHeading(groups.get(first - 1).getFirst());
        if (!below || works || first == groups.size()) {
            return groups.size();
        }
        LayoutLine line = groups.get(first).getFirst();
        boolean prose = groups.get(first).size() > 1 || line.glyphs.size() > 20;
        boolean marked = NOTE.matcher(line.text()).matches();
        return marked || prose ? first : groups.size();
    }
}
