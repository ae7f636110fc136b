package app.seojae.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MeritTest {

    private static double fit(String title, String... words) {
        return Merit.fit(title, List.of(words));
    }

    @Test
    void wholeWordsFitMoreThanBeginningsAndThoseMoreThanLettersInside() {
        double whole = fit("tracking with sam in videos", "sam");
        double begins = fit("tracking with samurai in video", "sam");
        double inside = fit("tracking with jetsam in videos", "sam");
        assertTrue(whole > begins, whole + " " + begins);
        assertTrue(begins > inside, begins + " " + inside);
    }

    @Test
    void aTitleThatBeginsWithTheWordFitsMost() {
        assertTrue(fit("sam2long: video", "sam") > fit("video: sam2long", "sam"));
        assertEquals(1, fit("sam", "sam"), 1e-9);
        assertTrue(fit("dino", "dino") > fit("dino for everything", "dino"), "the shorter");
    }

    @Test
    void wordsThatStandTogetherFitMore() {
        assertTrue(fit("대규모 언어 확산 모델", "언어", "확산") > fit("확산 모델로 언어를 생성", "언어", "확산"));
        assertTrue(
                fit("formalmath: 벤치마크", "formal", "math")
                        > fit("mathformal: 벤치마크", "formal", "math"));
        assertEquals(0, fit("무엇도 아닌", "언어"), 0.1);
    }

    @Test
    void freshUpvotedAndBookmarkedPapersAreWorthMore() {
        double plain = Merit.of(0.5, 0, 100, 3, false);
        assertTrue(Merit.of(0.5, 0, 0, 3, false) > plain);
        assertTrue(Merit.of(0.5, 0, 100, 90, false) > plain);
        assertTrue(Merit.of(0.5, 0, 100, 3, true) > plain);
        assertTrue(Merit.of(0.5, 0.5, 100, 3, false) > plain);
        assertEquals(Merit.of(0, 0, 0, 500, false), Merit.of(0, 0, 0, 100_000, false), "bounded");
    }

    @Property
    void fitIsAShare(
            @ForAll @StringLength(max = 40) String title,
            @ForAll @Size(max = 4) List<@StringLength(max = 6) String> words) {
        double fit = Merit.fit(title, words);
        assertTrue(fit >= 0 && fit <= 1 + 1e-9, title + " " + words + " " + fit);
    }

    @Property
    void worthIsFinite(@ForAll double fit, @ForAll long age, @ForAll @IntRange(min = -5) int up) {
        assertTrue(Double.isFinite(Merit.of(Math.clamp(fit, 0, 1), 0, age, up, true)));
    }
}
