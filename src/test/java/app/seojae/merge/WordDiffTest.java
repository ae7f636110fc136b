package app.seojae.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.merge.WordDiff.Change;
import app.seojae.merge.WordDiff.Piece;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void changedWordsStandBesideThoseTheyReplace() {
        assertEquals(
                List.of(
                        new Piece(Change.SAME, "정확도는 "),
                        new Piece(Change.REMOVED, "28.4 "),
                        new Piece(Change.ADDED, "28.5 "),
                        new Piece(Change.SAME, "입니다.")),
                WordDiff.of("정확도는 28.4 입니다.", "정확도는 28.5 입니다."));
    }

    @Test
    void equalTextsAreOnePiece() {
        assertEquals(List.of(new Piece(Change.SAME, "같은 글")), WordDiff.of("같은 글", "같은 글"));
        assertEquals(List.of(), WordDiff.of("", ""));
    }

    @Test
    void aTextOutOfNothingIsAllNew() {
        assertEquals(List.of(new Piece(Change.ADDED, "새 글")), WordDiff.of("", "새 글"));
        assertEquals(List.of(new Piece(Change.REMOVED, "옛 글")), WordDiff.of("옛 글", ""));
    }

    @Test
    void veryLongTextsAreComparedAsAWhole() {
        String old = "a ".repeat(5_000);
        assertEquals(
                List.of(new Piece(Change.REMOVED, old), new Piece(Change.ADDED, "b")),
                WordDiff.of(old, "b"));
    }

    /** As many words as are compared at all, in the heap of a small machine. */
    @Test
    void textsWithNothingInCommonNeedLittleMemory() {
        String old = words("a", 4_000);
        String now = words("b", 4_000);
        long before = allocated();
        assertEquals(2, WordDiff.of(old, now).size());
        long taken = allocated() - before;
        assertTrue(taken < 32L << 20, taken + " bytes; a table of all pairs takes 64 MB");
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    @Property(tries = 300)
    void eachTextCanBeReadOutOfIt(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String other) {
        String before = one.replace('c', ' ');
        String after = other.replace('c', ' ');
        List<Piece> pieces = WordDiff.of(before, after);
        assertEquals(after, read(pieces, Change.REMOVED));
        assertEquals(words(before), words(read(pieces, Change.ADDED)));
    }

    private static String read(List<Piece> pieces, Change without) {
        return pieces.stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
