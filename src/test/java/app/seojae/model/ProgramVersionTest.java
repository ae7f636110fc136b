package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramVersionTest {

    private static ProgramVersion of(String text) {
        return ProgramVersion.of(text).orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void versionsStandInTheOrderTheyCameOut() {
        List<String> inOrder =
                List.of(
                        "0.0.9",
                        "0.1.0-1",
                        "0.1.0-2",
                        "0.1.0-11",
                        "0.1.0-alpha",
                        "0.1.0-alpha.1",
                        "0.1.0-alpha.beta",
                        "0.1.0-beta.2",
                        "0.1.0-beta.11",
                        "0.1.0-rc.1",
                        "0.1.0",
                        "0.1.1",
                        "0.9.1",
                        "0.10.0",
                        "1.0.0-SNAPSHOT",
                        "1.0.0",
                        "1.0.0.1",
                        "2.0.0");
        for (int one = 0; one < inOrder.size(); one++) {
            for (int other = 0; other < inOrder.size(); other++) {
                int order = of(inOrder.get(one)).compareTo(of(inOrder.get(other)));
                assertEquals(
                        Integer.compare(one, other),
                        Integer.signum(order),
                        inOrder.get(one) + " and " + inOrder.get(other));
            }
        }
    }

    @Test
    void oneVersionIsWrittenInManyWays() {
        for (String text : List.of("v1.2", "V1.2.0", " 1.2.0 ", "1.02.0.0", "1.2.0+build.7")) {
            assertEquals(of("1.2.0"), of(text), text);
            assertEquals("1.2.0", of(text).toString());
        }
        assertEquals(of("1.0.0-rc.1"), of("v1-rc.01"));
        assertEquals("0.0.0", of("0").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v",
                "latest",
                "1.",
                "1..2",
                ".1",
                "1.2.3.4.5",
                "1.2.3-",
                "1.2.3-a..b",
                "-1.0",
                "1.0 beta",
                "1.0.0\n2.0.0",
                "9999999999.0",
                "１.0",
                "1.0-<script>",
                "${project.version}",
                "1.0-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatIsNoVersionIsNone(String text) {
        assertTrue(ProgramVersion.of(text).isEmpty(), text);
    }

    @Provide
    Arbitrary<ProgramVersion> versions() {
        Arbitrary<String> numbers =
                Arbitraries.integers()
                        .between(0, 12)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(all -> all.stream().map(String::valueOf).collect(joined()));
        Arbitrary<String> part =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 120).map(String::valueOf),
                        Arbitraries.of("alpha", "beta", "rc", "RC", "rc1", "x-1"));
        Arbitrary<String> stage =
                part.list().ofMaxSize(3).map(all -> all.stream().collect(joined()));
        return Combinators.combine(numbers, stage)
                .as((done, more) -> of(more.isEmpty() ? done : done + "-" + more));
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(".");
    }

    @Property
    void theOrderIsOne(
            @ForAll("versions") ProgramVersion a,
            @ForAll("versions") ProgramVersion b,
            @ForAll("versions") ProgramVersion c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0, a + " " + b + " " + c);
        }
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("versions") ProgramVersion version) {
        assertEquals(version, of(version.toString()));
    }

    @Property
    void whatLeadsToAVersionStandsBeforeIt(@ForAll("versions") ProgramVersion version) {
        ProgramVersion done = new ProgramVersion(version.numbers(), List.of());
        assertEquals(version.stage().isEmpty() ? 0 : -1, Integer.signum(version.compareTo(done)));
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        ProgramVersion.of(text).ifPresent(version -> assertEquals(version, of(version.toString())));
    }
}
