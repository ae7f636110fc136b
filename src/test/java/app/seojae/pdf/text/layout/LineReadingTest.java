package app.seojae.pdf.text.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextFrame;
import app.seojae.pdf.text.glyph.FontFacts;
import app.seojae.pdf.text.glyph.Glyph;
import app.seojae.pdf.text.glyph.OverprintMerger;
import app.seojae.pdf.text.read.PageTextBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReadingTest {

    private static final FontFacts FONT = new FontFacts(false, false, 0.8f, 0.2f, 1, false);
    private static final TextFrame LEVEL = new TextFrame(1, 0);

    private static Glyph glyph(String text, float left, float base, float size, int order) {
        return new Glyph(text, left, left + size / 2, base, size, FONT, false, false, order);
    }

    private static String read(List<Glyph> drawn) {
        List<LayoutLine> lines =
                LineJoiner.of(LEVEL, Segment.of(GlyphRun.of(OverprintMerger.joined(drawn))));
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.text()));
        return String.join("|", texts);
    }

    @Test
    void keepsSmallLettersInTheirLine() {
        List<Glyph> drawn = new ArrayList<>();
        drawn.add(glyph("x", 0, 100, 10, 0));
        drawn.add(glyph("2", 5, 104, 6, 1));
        drawn.add(glyph("=", 11, 100, 10, 2));
        drawn.add(glyph("y", 19, 100, 10, 3));
        drawn.add(glyph("i", 24, 98, 6, 4));
        drawn.add(glyph("n", 0, 88, 10, 5));
        assertEquals("x2 = yi|n", read(drawn));
    }

    @Test
    void tellsBlanksInSpacedOutLetters() {
        List<Glyph> drawn = new ArrayList<>();
        float at = 0;
        for (char c : "SPACED OUT WORDS".toCharArray()) {
            if (c == ' ') {
                at += 6;
                continue;
            }
            drawn.add(glyph(String.valueOf(c), at, 100, 10, drawn.size()));
            at += 7.5f;
        }
        assertEquals("SPACED OUT WORDS", read(drawn));
    }

    @Test
    void readsLettersThatRunToTheLeft() {
        String seen = "\u05D2\u05D1 12 \u05D1\u05D0";
        List<Glyph> drawn = new ArrayList<>();
        for (int i = 0; i < seen.length(); i++) {
            if (seen.charAt(i) != ' ') {
                drawn.add(glyph(seen.substring(i, i + 1), i * 5, 100, 10, i));
            }
        }
        assertEquals("\u05D0\u05D1 12 \u05D1\u05D2", read(drawn));
    }

    @Test
    void setsNoBlankBetweenHanThatStandApart() {
        List<Glyph> drawn = new ArrayList<>();
        drawn.add(new Glyph("\u65E5", 0, 10, 100, 10, FONT, false, false, 0));
        drawn.add(new Glyph("\u672C", 13, 23, 100, 10, FONT, false, false, 1));
        drawn.add(new Glyph("\u8A9E", 30, 40, 100, 10, FONT, false, false, 2));
        assertEquals("\u65E5\u672C \u8A9E", read(drawn));
    }

    @Test
    void joinsAccentsWithDotlessLetters() {
        List<Glyph> drawn = new ArrayList<>();
        drawn.add(glyph("\u00A8", 0, 100, 10, 0));
        drawn.add(glyph("\u0131", 0, 100, 10, 1));
        drawn.add(glyph("c", 5, 100, 10, 2));
        drawn.add(glyph("\u00B8", 5, 100, 10, 3));
        assertEquals("\u00EF\u00E7", read(drawn));
    }

    @Test
    void neverPartsACharacter() {
        String wide = "\uD835\uDC65";
        LayoutLine line =
                new LayoutLine(
                        LEVEL, List.of(new Glyph(wide, 0, 10, 100, 10, FONT, false, false, 0)));
        PageText page =
                PageTextBuilder.build(
                        PageIndex.ofNumber(1),
                        List.of(new LayoutLine.Block(Kind.BODY, List.of(line))));
        for (int x = -2; x < 14; x++) {
            int gap = page.indexAt(new PdfPoint(x, 103));
            assertEquals(gap == 0 ? 0 : 2, gap);
        }
    }
}
