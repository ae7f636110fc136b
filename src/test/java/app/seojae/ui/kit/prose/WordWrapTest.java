package app.seojae.ui.kit.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every character is ten pixels wide here. */
class WordWrapTest {

    private static final WordWrap.Measure TEN = (run, from, to) -> 10.0 * (to - from);

    @Test
    void breaksBetweenKoreanWordsAndNeverInside() {
        assertEquals(List.of("어텐션만으로 ", "문장을 바꾸는 ", "구조"), lines("어텐션만으로 문장을 바꾸는 구조", 80, 99));
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertEquals(List.of("가나다라마", "바사아 끝"), lines("가나다라마바사아 끝", 50, 99));
    }

    @Test
    void keepsAWordOfTwoLooksTogether() {
        List<TextRun> runs =
                List.of(
                        TextRun.of("가 "),
                        TextRun.of("굵은", TextRun.Look.STRONG),
                        TextRun.of("말의 끝"));
        List<String> lines = text(WordWrap.wrap(runs, 50, 99, TEN));
        assertEquals(List.of("가 ", "굵은말의 ", "끝"), lines);
    }

    @Test
    void obeysALineFeed() {
        assertEquals(List.of("하나", "둘"), lines("하나\n둘", 500, 99));
    }

    @Test
    void endsTheLastLineInAnEllipsis() {
        WordWrap.Wrapped wrapped = WordWrap.wrap(List.of(TextRun.of("하나 둘 셋 넷 다섯 여섯")), 60, 2, TEN);
        assertTrue(wrapped.cut());
        assertEquals(2, wrapped.lines().size());
        assertTrue(text(wrapped).getLast().endsWith("…"));
        assertTrue(width(wrapped.lines().getLast()) <= 60);
    }

    @Test
    void leavesAnythingThatFitsUncut() {
        WordWrap.Wrapped wrapped = WordWrap.wrap(List.of(TextRun.of("하나 둘")), 60, 1, TEN);
        assertFalse(wrapped.cut());
        assertEquals(List.of("하나 둘"), text(wrapped));
    }

    @Test
    void breaksHanAnywhere() {
        assertEquals(List.of("漢字漢", "字漢字"), lines("漢字漢字漢字", 30, 99));
    }

    @Test
    void neverLosesACharacterAndNeverOverflows() {
        Random random = new Random(11);
        String letters = "가나다 라마 abc 漢字-/—\u0301😀 ";
        for (int i = 0; i < 2_000; i++) {
            List<TextRun> runs = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            for (int r = 0; r < 1 + random.nextInt(4); r++) {
                String text =
                        random.ints(random.nextInt(20), 0, (int) letters.codePoints().count())
                                .mapToObj(
                                        at ->
                                                Character.toString(
                                                        letters.codePoints().toArray()[at]))
                                .collect(Collectors.joining());
                runs.add(
                        random.nextBoolean()
                                ? TextRun.of(text)
                                : TextRun.of(text, TextRun.Look.STRONG));
                all.append(text);
            }
            double width = 20 + random.nextInt(120);
            WordWrap.Wrapped wrapped = WordWrap.wrap(runs, width, Integer.MAX_VALUE, TEN);
            assertEquals(all.toString().strip(), String.join("", text(wrapped)).strip());
            for (WordWrap.Line line : wrapped.lines()) {
                String text =
                        line.pieces().stream()
                                .map(p -> p.run().text())
                                .collect(Collectors.joining());
                assertTrue(text.stripTrailing().length() * 10 <= width + 1, text + " in " + width);
            }
        }
    }

    private static List<String> lines(String text, double width, int maxLines) {
        return text(WordWrap.wrap(List.of(TextRun.of(text)), width, maxLines, TEN));
    }

    private static List<String> text(WordWrap.Wrapped wrapped) {
        return wrapped.lines().stream()
                .map(
                        line ->
                                line.pieces().stream()
                                        .map(piece -> piece.run().text())
                                        .collect(Collectors.joining()))
                .toList();
    }

    private static double width(WordWrap.Line line) {
        return line.pieces().stream().mapToDouble(WordWrap.Piece::width).sum();
    }
}
