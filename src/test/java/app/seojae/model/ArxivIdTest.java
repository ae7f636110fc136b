package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivIdTest {

    @ParameterizedTest
    @CsvSource({
        "math.GT/0309136, math/0309136",
        "math/0309136, math/0309136",
        "math.GT/0309136v2, math/0309136",
        "cond-mat.stat-mech/0001001, cond-mat/0001001",
        "hep-th/9901001, hep-th/9901001",
        "2410.17637v3, 2410.17637",
    })
    void aPaperHasOneNumber(String written, String id) {
        assertEquals(id, ArxivId.parse(written).orElseThrow().id().value());
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String text :
                new String[] {"math.GT0309136", "../0309136", "math/030913", "unknown"}) {
            assertTrue(ArxivId.parse(text).isEmpty(), text);
        }
    }
}
