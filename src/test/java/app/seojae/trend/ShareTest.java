package app.seojae.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of small counts, beside published ones. */
class ShareTest {

    private static final double DIGITS = 5e-5;

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718"
    })
    void scoreIntervalsAreThePublishedOnes(int papers, int of, double low, double high) {
        Interval interval = new Share(papers, of).interval();
        assertEquals(low, interval.low(), DIGITS);
        assertEquals(high, interval.high(), DIGITS);
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void differencesAreThePublishedOnes(int a, int m, int b, int n, double low, double high) {
        Interval interval = new Share(a, m).above(new Share(b, n), Share.Z95);
        assertEquals(low, interval.low(), DIGITS);
        assertEquals(high, interval.high(), DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959964",
        "0.025, -1.959964",
        "0.999, 3.090232",
        "1e-10, -6.361341"
    })
    void quantilesAreThoseOfTheTables(double share, double expected) {
        assertEquals(expected, NormalQuantile.of(share), 1e-5);
    }

    @Test
    void theShareLiesWithinItsBoundAndMorePapersNarrowIt() {
        Random random = new Random(14);
        for (int i = 0; i < 5_000; i++) {
            int of = 1 + random.nextInt(400);
            int papers = random.nextInt(of + 1);
            Share share = new Share(papers, of);
            Interval bound = share.interval();
            assertTrue(bound.low() >= 0 && bound.high() <= 1, share::toString);
            assertTrue(bound.contains(share.value()), share::toString);
            Interval wider = share.interval(3.5);
            assertTrue(wider.low() <= bound.low() && wider.high() >= bound.high());
            Interval larger = new Share(papers * 4, of * 4).interval();
            assertTrue(larger.high() - larger.low() < bound.high() - bound.low());
            if (papers < of) {
                Interval next = new Share(papers + 1, of).interval();
                assertTrue(next.low() > bound.low() && next.high() > bound.high());
            }
        }
    }

    @Test
    void aDifferenceTurnsItsSignWithItsSides() {
        Random random = new Random(15);
        for (int i = 0; i < 2_000; i++) {
            Share one = share(random);
            Share other = share(random);
            Interval there = one.above(other, Share.Z95);
            Interval back = other.above(one, Share.Z95);
            assertEquals(-back.high(), there.low(), 1e-12);
            assertTrue(there.contains(one.value() - other.value()));
            assertTrue(there.low() >= -1 - 1e-12 && there.high() <= 1 + 1e-12);
        }
    }

    private static Share share(Random random) {
        int of = 1 + random.nextInt(60);
        return new Share(random.nextInt(of + 1), of);
    }

    @Test
    void whatWasNotLookedAtSaysNothing() {
        assertEquals(new Interval(0, 1), new Share(0, 0).interval());
        assertEquals(0, new Share(0, 0).value());
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
        assertThrows(IllegalArgumentException.class, () -> NormalQuantile.of(1));
    }
}
