package app.seojae.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.markdown.MarkdownExportTest;
import app.seojae.export.markdown.MarkdownTemplate;
import app.seojae.export.reference.ReferenceStyle;
import app.seojae.export.reference.StyleSize;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Styles and templates that would not end are refused by number, before any is tried. */
@Isolated("listens to what is said on the terminal")
class HostileStylesTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir Path folder;

    private static String style(String macros) {
        return """
        <?xml version="1.0" encoding="utf-8"?>
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>x</title><id>x</id><updated>2020-01-01T00:00:00+00:00</updated></info>
        """
                + macros
                + """
                <citation><layout><text variable="title"/></layout></citation>
                <bibliography><layout><text macro="m0"/></layout></bibliography></style>
                """;
    }

    private static String doubling(int steps) {
        return IntStream.range(0, steps)
                        .mapToObj(
                                i ->
                                        "<macro name=\"m%d\"><text macro=\"m%d\"/><text macro=\"m%d\"/></macro>"
                                                .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining())
                + "<macro name=\"m%d\"><text variable=\"title\"/></macro>".formatted(steps);
    }

    private ProblemKind refused(String style) throws Exception {
        Path file = Files.writeString(folder.resolve("x.csl"), style);
        return assertTimeoutPreemptively(
                SOON,
                () ->
                        assertThrows(
                                        SeojaeException.class,
                                        () ->
                                                ReferenceStyle.named(file.toString())
                                                        .text(
                                                                List.of(
                                                                        MarkdownExportTest.paper(
                                                                                1,
                                                                                "2410.00001",
                                                                                "T",
                                                                                ""))))
                                .problem()
                                .kind());
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 30, 64, 3_000})
    void doublingMacros(int steps) throws Exception {
        assertEquals(ProblemKind.STYLE_TOO_LARGE, refused(style(doubling(steps))));
    }

    @Test
    void macrosThatCallThemselves() throws Exception {
        String loop = "<macro name=\"m0\"><text macro=\"m1\"/></macro>";
        assertEquals(
                ProblemKind.STYLE_TOO_LARGE,
                refused(style(loop + "<macro name=\"m1\"><text macro=\"m0\"/></macro>")));
        assertEquals(
                ProblemKind.STYLE_UNREADABLE,
                refused(
                        style(
                                "<macro name=\"m0\">"
                                        + "<group>".repeat(5_000)
                                        + "</group>".repeat(5_000)
                                        + "</macro>")));
    }

    @Test
    void aFewDoublesAreWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csl"), style(doubling(6)));
        String text =
                ReferenceStyle.named(file.toString())
                        .text(List.of(MarkdownExportTest.paper(1, "2410.00001", "T", "")));
        assertEquals(64, text.chars().filter(c -> c == 'T').count());
    }

    /** The engine's parser would speak English on the terminal. */
    @Test
    @SuppressWarnings("SystemOut")
    void whatIsNoXmlIsRefusedInSilence() throws Exception {
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (String bad : List.of("<style", "<style><a></style>", "<style>&x;</style>")) {
                assertEquals(ProblemKind.STYLE_UNREADABLE, refused(bad));
            }
        } finally {
            System.setErr(err);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void ourStylesAreFarFromTheBound() throws Exception {
        for (String name : List.of("apa", "ieee")) {
            long size = StyleSize.of(ReferenceStyle.named(name).xml());
            assertTrue(size > 100 && size < StyleSize.MOST / 5, name + " " + size);
        }
    }

    @Test
    void arxivKeepsItsLetters() throws Exception {
        for (String name : List.of("apa", "ieee")) {
            String text =
                    ReferenceStyle.named(name)
                            .text(
                                    List.of(
                                            MarkdownExportTest.paper(
                                                    1, "2410.00001", "tSNE and more", "")));
            assertTrue(text.contains("arXiv"), text);
            assertTrue(!text.contains("ArXiv") && text.contains("tSNE"), text);
        }
    }

    @Test
    void templatesHaveABound() throws Exception {
        for (String part : List.of("{{#title}}", "{{#title}}x{{/title}}", "{{title}}")) {
            SeojaeException refused =
                    assertTimeoutPreemptively(
                            SOON,
                            () ->
                                    assertThrows(
                                            SeojaeException.class,
                                            () -> MarkdownTemplate.of(part.repeat(100_000), "t")));
            assertEquals(ProblemKind.TEMPLATE_TOO_LARGE, refused.problem().kind());
            MarkdownTemplate most = MarkdownTemplate.of(part.repeat(500), "t");
            assertTimeoutPreemptively(
                    SOON,
                    () -> MarkdownTemplate.fill(most.paper(), java.util.Map.of("title", "T")));
        }
        Path file = Files.writeString(folder.resolve("t.md"), "x".repeat(300 << 10));
        assertEquals(
                ProblemKind.TEMPLATE_TOO_LARGE,
                assertThrows(SeojaeException.class, () -> MarkdownTemplate.read(file))
                        .problem()
                        .kind());
    }
}
