package app.seojae.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signs of print are found by those of the keyboard, and the other way, by every way of looking.
 */
class PlainSignsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "10\u221212 minus, 10-12 minus",
                "10-12 minus, 10\u221212 minus",
                "pages 3\u20135 of it, pages 3-5 of it",
                "well\u2011known words, well-known words",
                "a\u2014b of these, a-b of these",
                "\u201Ctypographic\u201D marks, \"typographic\" marks",
                "don\u2019t stop now, don't stop now",
                "\u2018so called\u2019 words, `so called' words",
                "soft\u00ADhyphen here, softhyphen here",
                "zero\u200Bwidth here, zerowidth here"
            })
    void eitherWay(String printed, String typed) {
        String text = "Before it there is " + printed + ", and after it more.";
        assertEquals(1, new QuoteFinder(text).named(typed).size());
        Quote quote = new Quote(typed, "Before it there is ", ", and after it more.", 19);
        assertTrue(new QuoteFinder(text).find(quote, 19).isPresent());
        assertEquals(1, new QuoteFinder(text.replace(printed, typed)).named(printed).size());
    }
}
