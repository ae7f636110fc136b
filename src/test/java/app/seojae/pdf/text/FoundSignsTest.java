package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The find bar takes the same signs for the same as the other ways of looking. */
class FoundSignsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "10\u221212 minus, 10-12",
                "pages 3\u20135, 3-5",
                "\u201Ctypographic\u201D, \"typographic\"",
                "don\u2019t, don't",
                "\u201Bso\u2019, `so'",
                "zerowidth, zero\u200Bwidth",
                "softhyphen, soft\u00ADhyphen"
            })
    void eitherWay(String printed, String typed) {
        PageText page = MadePages.lines(1, "before " + printed + " behind");
        assertEquals(1, TextFinder.find(page, FindQuery.of(typed)).size());
    }
}
