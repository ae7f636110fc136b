package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Poincaré, poincare",
                "Poincare\u0301, poincare",
                "Erdős, erdos",
                "naïve Ångström, naive angstrom",
                "Łukasz Øyvind Đorđe, lukasz oyvind dorde",
                "Nguyễn, nguyen",
                "Poin\u200Bca\u200Dre\u2060\uFEFF, poincare",
                "soft\u00ADhyphen, softhyphen",
                "\u202Eabc\u202C, abc",
                "모\u200B델, 모델",
                "ガイド, ガイド",
                "й, й",
                "\uD83D\uDC68\u200D\uD83D\uDC69, \uD83D\uDC68\u200D\uD83D\uDC69"
            })
    void accentsAndUnseenSignsCountForNothing(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        String tidy = Folding.tidy("Ǆ ŐÉß İ Ωά \uD83D\uDE00 Ａ");
        assertEquals(tidy.length(), Folding.lower(tidy).length());
    }

    /** Libraries know papers without an id by it. */
    @Test
    void keysStayAsTheyWere() {
        assertEquals("poincaré\u200B x", Folding.key("Poincar\u00E9\u200B  X"));
    }
}
