package app.seojae.digest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ArxivId;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScannerTest {

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/pdf/2410.17637, 2410.17637,",
        "https://arxiv.org/pdf/2410.17637v3, 2410.17637, 3",
        "https://arxiv.org/pdf/2410.17637.pdf, 2410.17637,",
        "https://arxiv.org/pdf/2410.17637v12.pdf, 2410.17637, 12",
        "https://arxiv.org/abs/2410.17637, 2410.17637,",
        "http://www.arxiv.org/abs/2410.17637/, 2410.17637,",
        "https://export.arxiv.org/pdf/2410.17637?download=1, 2410.17637,",
        "HTTPS://ARXIV.ORG/abs/2410.17637#S1, 2410.17637,",
        "https://arxiv.org/abs/cs/0112017, cs/0112017,",
        "https://arxiv.org/pdf/math.GT/0309136v1, math/0309136, 1",
        "https://huggingface.co/papers/2410.17637, 2410.17637,",
        "https://hf.co/papers/2410.17637, 2410.17637,",
        "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.17637.png, 2410.17637,",
        "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.17637/gradient.png, 2410.17637,",
    })
    void anAddressNamesItsPaper(String url, String id, Integer version) {
        assertEquals(
                new ArxivId.Versioned(new ArxivId(id), version),
                LinkScanner.arxivId(url).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/pdf/2410.17637",
                "https://arxiv.org.example.com/pdf/2410.17637",
                "https://myarxiv.org/pdf/2410.17637",
                "https://example.com/?u=arxiv.org/pdf/2410.17637",
                "https://arxiv.org/list/2410.17637",
                "https://arxiv.org/pdf/unknown",
                "https://arxiv.org/pdf/2410.176",
                "https://arxiv.org/pdf/2410.1763712",
                "https://huggingface.co/datasets/2410.17637",
                "https://huggingface.co/papers/month/2024-10",
                "https://cdn-thumbnails.huggingface.co/papers/2410.17637.png",
                "2410.17637",
                "",
            })
    void othersNameNone(String url) {
        assertTrue(LinkScanner.arxivId(url).isEmpty(), url);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "[PDF](https://a.org/x), PDF, https://a.org/x, false",
                "![PDF](https://a.org/x), PDF, https://a.org/x, true",
                "words [t](https://a.org/x) more, t, https://a.org/x, false",
                "<https://a.org/x>, , https://a.org/x, false",
                "https://a.org/x, , https://a.org/x, false",
                "see https://a.org/x., , https://a.org/x, false",
                "(https://a.org/x), , https://a.org/x, false",
                "[t](<https://a.org/x y>), t, https://a.org/x y, false",
                "[t](https://a.org/x |\"title\"|), t, https://a.org/x, false",
                "[t](https://a.org/x_(y)), t, https://a.org/x_(y), false",
                "[t](https:\\/\\/a.org\\/x), t, https://a.org/x, false",
                "https:\\/\\/a.org\\/x, , https://a.org/x, false",
                "https://a.org/x에서, , https://a.org/x, false",
                "[[1]](https://a.org/x), 1], https://a.org/x, false",
                "[t](https://a.org/x, t, https://a.org/x, false",
            })
    void aLinkIsReadHoweverItIsWritten(String line, String text, String url, boolean image) {
        LinkScanner.Link link = LinkScanner.first(line);
        assertNotNull(link);
        assertEquals(text == null ? "" : text, link.text());
        assertEquals(url, link.url());
        assertEquals(image, link.image());
    }

    @Test
    void aLineWithoutAnAddressHasNone() {
        for (String line : List.of("", "words", "[a] (b)", "http", "ftp://a", "a](", "https:/x")) {
            LinkScanner.Link link = LinkScanner.first(line);
            assertTrue(link == null || link.url().isEmpty() || line.equals("a]("), line);
        }
        assertNull(LinkScanner.first("plain words"));
    }

    @Test
    void thePapersLinkIsTheBestOfALine() {
        String line = "[code](https://github.com/a/b) [PDF](https://arxiv.org/pdf/2410.17637)";
        assertEquals("code", LinkScanner.first(line).text());
        assertEquals("PDF", LinkScanner.best(line).text());
        assertEquals("code", LinkScanner.best(line.substring(0, 31)).text());
        assertNull(LinkScanner.best("nothing"));
    }

    @Test
    void linksFollowEachOther() {
        String line = "[a](https://a.org/1) https://a.org/2 ![c](https://a.org/3)";
        int at = 0;
        for (int i = 1; i <= 3; i++) {
            LinkScanner.Link link = LinkScanner.next(line, at);
            assertEquals("https://a.org/" + i, link.url());
            assertEquals(
                    link.text().isEmpty() ? link.url() : "(" + link.url() + ")",
                    line.substring(link.start(), link.end()).replaceAll("^!?\\[.*?\\]", ""));
            at = link.end();
        }
        assertNull(LinkScanner.next(line, at));
    }

    @Test
    void aLinkWithAParticleBehindStandsInASentence() {
        String sentence = "**[앞 연구](https://arxiv.org/abs/2410.00001)**를 잇습니다";
        assertTrue(LinkScanner.first(sentence).isPartOfSentence(sentence));
        String item = "[앞 연구](https://arxiv.org/abs/2410.00001) - 글";
        assertFalse(LinkScanner.first(item).isPartOfSentence(item));
    }

    @Test
    void aPictureOfAPaperIsNotThePaper() {
        String picture =
                "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2410.17637.png";
        assertTrue(LinkScanner.isThumbnail(picture));
        assertFalse(LinkScanner.first("![a](" + picture + ")").isPaper());
        assertTrue(LinkScanner.first("![PDF](https://arxiv.org/pdf/2410.17637)").isPaper());
        assertEquals(List.of(), Addresses.in("![a](" + picture + ")"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/pdf/unknown.pdf, true",
        "https://arxiv.org/abs/x, true",
        "https://arxiv.org/pdf/2410.17637, false",
        "https://arxiv.org/list/cs.CL, false",
        "https://arxiv.org/abs/, false",
        "https://example.org/pdf/unknown.pdf, false",
    })
    void aPapersPageWithoutANumber(String url, boolean without) {
        assertEquals(without, LinkScanner.isPaperWithoutId(url));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a\\_b, a_b",
                "\\\\, \\",
                "a\\가, a\\가",
                "\\, \\",
                "\\*\\*, **",
                "plain, plain"
            })
    void backslashesBeforeSignsAreUndone(String written, String read) {
        assertEquals(read, LinkScanner.unescape(written));
    }

    @Test
    void everyAddressOfALineIsFoundWithItsPlace() {
        String line =
                "[A](https://arxiv.org/abs/2410.00001v2), <https://huggingface.co/papers/2410.00002>"
                        + " ![x](https://arxiv.org/pdf/2410.00003) https://example.org/2410.00004";
        List<Addresses.Address> found = Addresses.in(line);
        assertEquals(
                List.of("2410.00001", "2410.00002", "2410.00003"),
                found.stream().map(one -> one.id().value()).toList());
        assertEquals(2, found.getFirst().version());
        for (Addresses.Address one : found) {
            assertEquals(one.url(), line.substring(one.start(), one.end()));
        }
    }

    @Test
    void ofSeveralAddressesThePdfIsKept() {
        List<Addresses.Address> found =
                Addresses.in(
                        "https://huggingface.co/papers/2410.00001 https://arxiv.org/abs/2410.00001"
                                + " https://arxiv.org/pdf/2410.00001 https://www.arxiv.org/pdf/2410.00001");
        assertEquals("https://arxiv.org/pdf/2410.00001", Addresses.best(found).url());
        assertEquals("https://arxiv.org/abs/2410.00001", Addresses.best(found.subList(0, 2)).url());
    }

    @Test
    void asManyAddressesAsMayBeAreToldOfOneLine() {
        String line = "https://arxiv.org/abs/2410.00001 ".repeat(Addresses.MOST + 5);
        assertEquals(Addresses.MOST, Addresses.in(line).size());
    }

    /** No line of a stranger's file may cost more than its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "](",
                "![",
                "(",
                ")",
                "http",
                "https://",
                "https://a",
                "\\",
                "https:\\/",
                "<",
                "<http",
                "[a](http://a ",
                "](https://",
                "https://arxiv.org/abs/",
                "](<"
            })
    void hostileLinesEnd(String piece) {
        String line = piece.repeat(200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    LinkScanner.first(line);
                    LinkScanner.best(line);
                    Addresses.in(line);
                    LinkScanner.unescape(line);
                });
    }

    @Property
    void whatIsFoundLiesInTheLine(@ForAll String before, @ForAll String behind) {
        String line = before + "](http://a(" + behind + "https://b ";
        LinkScanner.Link link = LinkScanner.next(line, 0);
        for (int steps = 0; link != null; steps++) {
            assertTrue(link.start() >= 0 && link.end() <= line.length());
            assertTrue(link.end() > link.start());
            assertTrue(steps <= line.length());
            link = link.end() >= line.length() ? null : LinkScanner.next(line, link.end());
        }
    }
}
