package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.outline.PageLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    private static final String PAGES =
            """
            << /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 200 100] >>""";

    @TempDir Path folder;

    private List<PageLink> links(String... annotations) throws Exception {
        String first =
                "<< /Type /Page /Parent 2 0 R /Annots [" + String.join("\n", annotations) + "] >>";
        String second = "<< /Type /Page /Parent 2 0 R >>";
        Path file = TestPdfs.byHand(folder.resolve("links.pdf"), PAGES, first, second);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return PageLinks.of(handle, PageIndex.ofNumber(1));
        }
    }

    private static String link(String rest) {
        return "<< /Type /Annot /Subtype /Link /Rect [10 20 50 30] " + rest + " >>";
    }

    @Test
    void placesOfEveryFormAreFound() throws Exception {
        LinkTarget.Place there = new LinkTarget.Place(PageIndex.ofNumber(2), new PdfPoint(5, 80));
        assertEquals(there, links(link("/Dest [4 0 R /XYZ 5 80 0]")).getFirst().target());
        assertEquals(
                there,
                links(link("/A << /S /GoTo /D [4 0 R /XYZ 5 80 null] >>")).getFirst().target());
        assertEquals(
                new LinkTarget.Place(PageIndex.ofNumber(2), null),
                links(link("/Dest [4 0 R /Fit]")).getFirst().target());
        assertEquals(
                new LinkTarget.Place(PageIndex.ofNumber(2), new PdfPoint(0, 70)),
                links(link("/Dest [1 /FitH 70]")).getFirst().target());
    }

    @Test
    void theWholeAreaCanBeClicked() throws Exception {
        PageLink link =
                links(
                                link(
                                        "/Dest [4 0 R /Fit] /QuadPoints [10 30 50 30 10 20 50 20"
                                                + " 60 30 90 30 60 20 90 20]"))
                        .getFirst();
        assertEquals(2, link.area().size());
        assertTrue(link.contains(new PdfPoint(20, 25)));
        assertTrue(link.contains(new PdfPoint(70, 25)));
        assertFalse(link.contains(new PdfPoint(55, 25)));
        assertEquals(
                List.of(Quad.of(10, 20, 50, 30)),
                links(link("/Dest [4 0 R /Fit]")).getFirst().area());
    }

    @Test
    void nothingButPlacesAndTheWebIsALink() throws Exception {
        assertEquals(
                List.of(),
                links(
                        link("/A << /S /Launch /F (calc.exe) >>"),
                        link("/A << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
                        link("/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>"),
                        link("/A << /S /URI /URI (file:///etc/passwd) >>"),
                        link("/A << /S /URI /URI (javascript:alert\\(1\\)) >>"),
                        link("/Dest [99 0 R /Fit]"),
                        link("/Dest (nowhere)"),
                        link("/Dest [7 /XYZ 1 1 1]"),
                        "<< /Type /Annot /Subtype /Highlight /Rect [1 1 2 2] >>",
                        "null",
                        link("/F 2 /Dest [4 0 R /Fit]")));
        assertEquals(
                new LinkTarget.Web("https://example.org/a?b=c"),
                links(link("/A << /S /URI /URI (https://example.org/a?b=c) >>"))
                        .getFirst()
                        .target());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/한글, https://example.org/%ED%95%9C%EA%B8%80",
        "www.example.org, http://www.example.org",
        "HTTP://Example.org/x y, HTTP://Example.org/x%20y",
        "mailto:a@b.org,",
        "http://,",
        "ftp://example.org,",
        "://,",
    })
    void onlyAddressesOfTheWebAreKept(String written, String kept) {
        assertEquals(kept, PageLinks.address(written));
    }

    @Test
    void anEndlessAddressIsNone() {
        assertNull(PageLinks.address("https://example.org/" + "x".repeat(3_000)));
        assertNull(PageLinks.address(null));
    }

    /** The papers' manifest says that every one of their links leads somewhere. */
    @Test
    void everyLinkOfTheRealPapersLeadsSomewhere() throws Exception {
        Path papers = Path.of("../shared/pdfs/papers");
        Assumptions.assumeTrue(Files.isDirectory(papers), "the real papers are not here");
        try (Stream<Path> files = Files.list(papers)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                try (PdfHandle handle = PdfFile.open(file, null).handle()) {
                    int found = 0;
                    for (int page = 1; page <= handle.pages().size(); page++) {
                        found += PageLinks.of(handle, PageIndex.ofNumber(page)).size();
                    }
                    assertEquals(annotations(handle), found, file.getFileName().toString());
                }
            }
        }
    }

    private static int annotations(PdfHandle handle) throws IOException {
        int links = 0;
        for (int i = 0; i < handle.pages().size(); i++) {
            for (var annotation : handle.document().getPage(i).getAnnotations()) {
                boolean link = "Link".equals(annotation.getSubtype());
                links += link && annotation.getCOSObject().containsKey(COSName.RECT) ? 1 : 0;
            }
        }
        return links;
    }
}
