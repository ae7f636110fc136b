package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.pdf.text.MadePages.Said;
import app.seojae.pdf.text.layout.Headings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadingsTest {

    @TempDir Path folder;

    @Test
    void makesAnOutlineByFontAndNumber() {
        List<Said> words = new ArrayList<>();
        float y = 720;
        words.add(new Said("A Title of Some Length", 200, y, 17, FontName.TIMES_BOLD, 0));
        for (String title :
                List.of(
                        "Abstract",
                        "1 Introduction",
                        "2 Method",
                        "2.1 Parts of It",
                        "3 Results",
                        "References",
                        "A Proofs")) {
            y -= 30;
            float size = title.contains(".") ? 10 : 12;
            words.add(new Said(title, 100, y, size, FontName.TIMES_BOLD, 0));
            for (int i = 0; i < 3; i++) {
                y -= 12;
                words.add(
                        Said.plain(
                                "words that fill a line of the text from end to end, row " + i,
                                100,
                                y));
            }
        }
        Path file = MadePages.drawn(folder.resolve("headings.pdf"), 0, words);
        List<String> made =
                Headings.of(List.of(MadePages.read(file, 1))).stream()
                        .map(item -> item.level() + " " + item.title())
                        .toList();
        assertEquals(
                List.of(
                        "1 Abstract",
                        "1 1 Introduction",
                        "1 2 Method",
                        "2 2.1 Parts of It",
                        "1 3 Results",
                        "1 References",
                        "1 A Proofs"),
                made);
    }
}
