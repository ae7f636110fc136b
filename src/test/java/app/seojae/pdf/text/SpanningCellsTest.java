package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.pdf.text.MadePages.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that span rows of a table stand before their rows. */
class SpanningCellsTest {

    private static final float STEP = 13;

    @TempDir Path folder;

    private final List<Said> words = new ArrayList<>();

    private void row(int number, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            words.add(Said.plain(cells[i], 160 + i * 90, 700 - number * STEP));
        }
    }

    private void spanning(float number, String cell) {
        words.add(Said.plain(cell, 80, 700 - number * STEP));
    }

    private List<String> read() {
        return MadePages.read(MadePages.drawn(folder.resolve("table.pdf"), 0, words), 1)
                .text()
                .lines()
                .toList();
    }

    @Test
    void overTwoRowsEach() {
        row(0, "Size", "Speed");
        words.add(Said.plain("Model", 80, 700));
        row(1, "small", "12");
        row(2, "large", "34");
        row(3, "small", "56");
        row(4, "large", "78");
        spanning(1.5f, "Ours");
        spanning(3.5f, "Theirs");
        assertEquals(
                List.of(
                        "Model Size Speed",
                        "Ours",
                        "small 12",
                        "large 34",
                        "Theirs",
                        "small 56",
                        "large 78"),
                read());
    }

    @Test
    void overFourRows() {
        row(0, "Size", "Speed");
        words.add(Said.plain("Model", 80, 700));
        for (int i = 1; i <= 8; i++) {
            row(i, "size" + i, "speed" + i);
        }
        spanning(2.5f, "Ours");
        spanning(6.5f, "Theirs");
        List<String> lines = read();
        assertEquals("Ours", lines.get(1));
        assertEquals("size1 speed1", lines.get(2));
        assertEquals("Theirs", lines.get(6));
        assertEquals("size5 speed5", lines.get(7));
    }

    @Test
    void theLinesOfOneCellStayTogether() {
        for (int i = 1; i <= 4; i++) {
            row(i, "size" + i, "speed" + i);
        }
        spanning(1.5f, "Ours");
        spanning(2.5f, "with more");
        spanning(3.5f, "words");
        List<String> lines = read();
        assertEquals(List.of("Ours", "with more", "words"), lines.subList(0, 3));
        assertEquals("size1 speed1", lines.get(3));
    }

    @Test
    void aLineOfItsOwnStaysWhereItIs() {
        row(0, "one", "two");
        spanning(1, "alone");
        row(2, "three", "four");
        assertEquals(List.of("one two", "alone", "three four"), read());
    }
}
