package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of real papers against what somebody read on them by eye, before the program did. */
class TwoColumnPagesTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = TwoColumnPagesTest.class.getResourceAsStream("/reading/" + name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where the shared papers lie beside the project. What is known to fall short is listed. */
    @Test
    void pagesAreReadAsAPersonReadsThem() throws IOException {
        Path papers = Path.of(System.getProperty("seojae.shared", "../shared"), "pdfs", "papers");
        assumeTrue(Files.isDirectory(papers), "no shared papers here");
        List<String> missed = new ArrayList<>();
        Map<String, List<PageText>> papersRead = new HashMap<>();
        List<PageFacts> pages = PageFacts.parse(resource("two-column-pages.txt"));
        for (PageFacts page : pages) {
            missed.addAll(
                    page.missed(
                            papersRead.computeIfAbsent(
                                    page.file(), name -> MadePages.readAll(papers.resolve(name)))));
        }
        assertFalse(pages.isEmpty());
        assertEquals(resource("known-shortfalls.txt").strip(), String.join("\n", missed));
    }
}
