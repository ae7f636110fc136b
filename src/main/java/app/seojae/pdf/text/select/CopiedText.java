package app.seojae.pdf.text.select;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.LetterKind;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextBlock;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextLine;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.layout.Hyphenation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a stretch of text as it is copied: paragraphs whole, however the page cut them. */
final class CopiedText {

    private static final String ENDS = ".!?:;。！？”\"’)…";

    /** So many pages before and after are asked how words are written: all of most papers. */
    private static final int AROUND = 20;

    /** Parts of one paragraph are of like size. */
    private static final float LIKE = 0.93f;

    /** A part of a block that is copied. */
    private record Part(Kind kind, List<String> lines, float size) {

        boolean isFloat() {
            return kind == Kind.CAPTION
                    || kind == Kind.TABLE
                    || kind == Kind.FOOTNOTE
                    || kind == Kind.OTHER;
        }

        boolean isLike(Part other) {
            return kind == other.kind
                    && Math.min(size, other.size) > Math.max(size, other.size) * LIKE;
        }

        boolean isProse() {
            return kind == Kind.BODY || kind == Kind.REFERENCE;
        }
    }

    private final Function<PageIndex, @Nullable PageText> pages;
    private final Function<PageIndex, @Nullable PageText> around;
    private final TextRange range;
    private final boolean keepLines;
    private final List<Part> parts = new ArrayList<>();
    private final Hyphenation hyphens = new Hyphenation();

    CopiedText(
            Function<PageIndex, @Nullable PageText> pages,
            Function<PageIndex, @Nullable PageText> around,
            TextRange range,
            boolean keepLines) {
        this.pages = pages;
        this.around = around;
        this.range = range;
        this.keepLines = keepLines;
    }

    String text() {
        if (!keepLines && isBroken()) {
            learnAround();
        }
        for (PageIndex at : range.start().page().to(range.end().page())) {
            PageText page = pages.apply(at);
            if (page != null) {
                hyphens.learn(page.text());
                add(page, range.startOn(at), range.endOn(at, page.length()));
            }
        }
        return keepLines ? asPrinted() : paragraphs();
    }

    /** The words of the pages around tell how those broken at a line's end are written. */
    private void learnAround() {
        int from = range.start().page().index();
        int to = range.end().page().index();
        for (int i = 1; i <= AROUND; i++) {
            if (from - i >= 0) {
                learn(around.apply(new PageIndex(from - i)));
            }
            learn(around.apply(new PageIndex(to + i)));
        }
    }

    /** Whether a line of it goes on in another; else no word of it is broken. */
    private boolean isBroken() {
        PageText page = pages.apply(range.start().page());
        return page == null
                || !isOnePage()
                || page.lineOf(range.start().index()) != page.lineOf(range.end().index() - 1);
    }

    private void learn(@Nullable PageText page) {
        if (page != null) {
            hyphens.learn(page.text());
        }
    }

    private void add(PageText page, int start, int end) {
        for (TextBlock block : page.blocks()) {
            int first = page.lines().get(block.firstLine()).start();
            int last = page.lines().get(block.endLine() - 1).end();
            boolean over = start < first || end > last + 1 || !isOnePage();
            if (Math.max(start, first) >= Math.min(end, last)
                    || (block.kind().isFurniture() && over)) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            TextLine longest = page.lines().get(block.firstLine());
            for (int i = block.firstLine(); i < block.endLine(); i++) {
                TextLine line = page.lines().get(i);
                int from = Math.max(start, line.start());
                int to = Math.min(end, line.end());
                longest = line.length() > longest.length() ? line : longest;
                if (from < to) {
                    lines.add(page.text().substring(from, to));
                }
            }
            parts.add(new Part(block.kind(), lines, longest.size()));
        }
    }

    private boolean isOnePage() {
        return range.start().page().equals(range.end().page());
    }

    private String asPrinted() {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            part.lines.forEach(line -> out.append(line).append('\n'));
        }
        return out.toString().stripTrailing();
    }

    private String paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        boolean[] done = new boolean[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            if (done[i]) {
                continue;
            }
            Part part = parts.get(i);
            if (part.kind == Kind.TABLE || part.kind == Kind.OTHER) {
                paragraphs.add(String.join("\n", part.lines));
                continue;
            }
            StringBuilder text = new StringBuilder(joined(part.lines));
            for (int next = next(i, text, done); next > 0; next = next(next, text, done)) {
                hyphens.append(text, joined(parts.get(next).lines));
                done[next] = true;
            }
            paragraphs.add(text.toString());
        }
        return String.join("\n\n", paragraphs).strip();
    }

    private String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> hyphens.append(text, line));
        return text.toString();
    }

    /** Where a paragraph cut by a column or page end goes on, past figures and notes; or 0. */
    private int next(int from, CharSequence text, boolean[] done) {
        Part part = parts.get(from);
        if (!part.isProse()
                || text.isEmpty()
                || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return 0;
        }
        int floats = 0;
        for (int i = from + 1; i < parts.size(); i++) {
            Part next = parts.get(i);
            if (next.isFloat()) {
                floats += next.kind == Kind.OTHER ? 0 : 1;
                continue;
            }
            // The steps of an algorithm are set smaller than the text around them.
            if (floats > 0 && next.isProse() && next.size < part.size * LIKE) {
                continue;
            }
            boolean near = i == from + 1 || floats > 0;
            // Words of a figure, until its caption.
            if (!near && next.isProse()) {
                continue;
            }
            boolean free = near && !done[i];
            return free && next.isLike(part) && goesOn(text, next) ? i : 0;
        }
        return 0;
    }

    private static boolean goesOn(CharSequence text, Part next) {
        int first = next.lines.getFirst().codePointAt(0);
        boolean broken = LetterKind.isHyphen(text.charAt(text.length() - 1));
        return broken
                || Character.isLowerCase(first)
                || Character.isDigit(first)
                || first == '('
                || (Character.isUpperCase(first)
                        && Character.isLetter(text.charAt(text.length() - 1)))
                || LetterKind.isHangul(first)
                || LetterKind.isUnspaced(first);
    }
}
