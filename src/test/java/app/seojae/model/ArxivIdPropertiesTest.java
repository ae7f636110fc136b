package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of arXiv in all spellings, made by chance. */
class ArxivIdPropertiesTest {

    private static Arbitrary<String> digits(int least, int most) {
        return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
    }

    @Provide
    Arbitrary<String> newer() {
        return Combinators.combine(digits(4, 4), digits(4, 5)).as((a, b) -> a + "." + b);
    }

    @Provide
    Arbitrary<String> older() {
        Arbitrary<String> archive = Arbitraries.of("math", "hep-th", "cs", "cond-mat", "astro-ph");
        return Combinators.combine(archive, digits(7, 7)).as((a, b) -> a + "/" + b);
    }

    @Provide
    Arbitrary<String> any() {
        return Arbitraries.oneOf(newer(), older());
    }

    @Property
    void aNumberIsItself(@ForAll @From("any") String id) {
        assertEquals(id, new ArxivId(id).value());
        assertEquals(id, new ArxivId(id).toString());
        assertEquals(Optional.of(new ArxivId.Versioned(new ArxivId(id), null)), ArxivId.parse(id));
    }

    @Property
    void aVersionIsReadApart(
            @ForAll @From("any") String id, @ForAll @IntRange(max = 999) int version) {
        ArxivId.Versioned read = ArxivId.parse("\t" + id + "v" + version + " ").orElseThrow();
        assertEquals(new ArxivId(id), read.id());
        assertEquals(version, read.version());
    }

    @Property
    void aSubjectClassNamesNoOtherPaper(@ForAll @From("older") String id) {
        int slash = id.indexOf('/');
        for (String subject : List.of(".GT", ".AI", ".stat-mech", ".CO")) {
            String written = id.substring(0, slash) + subject + id.substring(slash);
            assertEquals(new ArxivId(id), new ArxivId(written));
            assertEquals(new ArxivId(id), ArxivId.parse(written + "v1").orElseThrow().id());
        }
    }

    /** A name is one segment of a path and tells papers apart. */
    @Property
    void aFileNameStaysInItsFolder(@ForAll @From("any") String id) {
        String name = new ArxivId(id).fileName();
        assertFalse(name.contains("/") || name.contains("\\") || name.startsWith("."));
        assertEquals(id, name.replace('_', '/'));
    }

    @Property
    void whatIsReadIsValidAndWhatIsNotThrows(@ForAll String text) {
        Optional<ArxivId.Versioned> read = ArxivId.parse(text);
        if (read.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> new ArxivId(text));
        } else {
            assertEquals(read.get().id(), new ArxivId(read.get().id().value()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v2",
                "241.17637",
                "2410.176371",
                "2410-17637",
                "24101.7637",
                "2410.17637v",
                "2410.17637v1234",
                "2410.17637v-1",
                "2410.17637 v2",
                "cs/011201",
                "cs/01120171",
                "/0112017",
                "CS/0112017",
                "cs//0112017",
                "cs./0112017",
                "cs.A/0112017",
                "math.gt.x/0309136",
                "../../etc/0112017",
                "２４１０.17637",
                "٢٤١٠.17637",
                "2410.17637\n2410.17638",
                "a/b/0112017"
            })
    void noNumber(String text) {
        assertTrue(ArxivId.parse(text).isEmpty(), text);
        assertTrue(ArxivName.parse(text).isEmpty(), text);
    }

    @Test
    void aVeryLongTextIsNoNumberAtOnce() {
        String long1 = "a-".repeat(200_000) + "/0112017";
        String long2 = "9".repeat(400_000) + "v1";
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    assertTrue(ArxivId.parse(long1).isEmpty());
                    assertTrue(ArxivId.parse(long2).isEmpty());
                    assertTrue(ArxivName.parse("https://" + long1).isEmpty());
                    assertTrue(ArxivName.parse("a.".repeat(149)).isEmpty());
                });
    }

    @Property
    void everyAddressOfAPaperIsItsName(@ForAll @From("any") String id) {
        for (String before :
                List.of(
                        "https://arxiv.org/abs/",
                        "http://export.arxiv.org/pdf/",
                        "www.arxiv.org/html/",
                        "arxiv.org/format/",
                        "https://huggingface.co/papers/",
                        "hf.co/papers/",
                        "https://www.alphaxiv.org/abs/",
                        "https://doi.org/10.48550/arXiv.",
                        "10.48550/ARXIV.",
                        "arxiv:")) {
            for (String behind :
                    List.of("", ".pdf", "/", "?a=b", "#x", ".pdf?a=b#x", "v3", "v3.pdf")) {
                assertEquals(
                        Optional.of(new ArxivId(id)),
                        ArxivName.parse(before + id + behind).map(ArxivId.Versioned::id),
                        before + id + behind);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org.evil.com/abs/2410.17637",
                "https://evil-arxiv.org/abs/2410.17637",
                "https://evil.com/arxiv.org/abs/2410.17637",
                "https://arxiv.org/list/2410.17637",
                "ftp://arxiv.org/abs/2410.17637",
                "https://huggingface.co/models/2410.17637",
                "doi.org/10.1000/2410.17637",
                "arxiv 2410.17637",
            })
    void addressesOfOthersAreNone(String address) {
        assertTrue(ArxivName.parse(address).isEmpty(), address);
    }
}
