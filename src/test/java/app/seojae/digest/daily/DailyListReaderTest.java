package app.seojae.digest.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.DigestReader;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import app.seojae.model.digest.TextOrigin;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day's list is read as it is, whatever else stands in it. */
class DailyListReaderTest {

    private static Digest read(String json) {
        return new DigestReader().read("2026-08-21.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String entry(String id, String more) {
        return "{\"paper\":{\"id\":\"%s\",\"title\":\"A \\n title\",\"summary\":\"We\\nread.\",\"upvotes\":12%s}}"
                .formatted(id, more);
    }

    @Test
    void aPaperOfTheList() {
        Digest digest =
                read(
                        "["
                                + entry(
                                        "2608.19880v2",
                                        ",\"ai_keywords\":[\"LLM agents\",\"\",7,\"LLM agents\",\"RL\"],"
                                                + "\"ai_summary\":\"It is new.\"")
                                + "]");
        assertEquals(Digest.Kind.PAPER_DIGEST, digest.kind());
        assertEquals(TextOrigin.HF, digest.origin());
        assertEquals(LocalDate.of(2026, 8, 21), digest.name().date());
        DigestEntry one = digest.entries().getFirst();
        assertEquals("2608.19880", String.valueOf(one.arxivId()));
        assertEquals(2, one.version());
        assertEquals("A title", one.title());
        assertEquals("We read.", one.abstractText());
        assertEquals("", one.summary());
        assertEquals(List.of("LLM agents", "RL"), one.fields());
        assertEquals(12, one.upvotes());
        assertEquals("https://arxiv.org/pdf/2608.19880", one.pdfUrl());
        assertEquals(List.of(new Section("AI 요약(영어)", "It is new.")), one.others());
    }

    @Test
    void koreanTextsBesideItMakeItADigest() {
        Digest digest =
                read(
                        "[{\"paper\":{\"id\":\"2501.01895\",\"title\":\"E\",\"summary\":\"s\"},"
                                + "\"translation_title\":\"제목\",\"purpose\":\"목적이다\","
                                + "\"method\":[\"하나\",\"둘\"],\"conclusion\":\"끝\",\"keywords\":[\"로봇\"]}]");
        assertEquals(TextOrigin.DIGEST, digest.origin());
        DigestEntry one = digest.entries().getFirst();
        assertEquals("**목적**: 목적이다\n\n**방법**\n\n- 하나\n- 둘\n\n**결론**: 끝", one.summary());
        assertEquals(List.of("로봇"), one.fields());
        assertEquals("제목", one.others().getFirst().markdown());
    }

    @Test
    void whatNamesNoPaperIsPassedOverAndTold() {
        Digest digest =
                read("[7,{},{\"paper\":{\"id\":\"none\"}}," + entry("2608.19880", "") + "]");
        assertEquals(1, digest.entries().size());
        assertEquals(
                List.of("1", "2", "3"),
                digest.problems().stream().map(one -> one.args().getFirst()).toList());
    }

    @Test
    void aPaperTwiceIsOne() {
        assertEquals(
                1,
                read("[" + entry("2608.19880", "") + "," + entry("2608.19880v3", "") + "]")
                        .entries()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"paper\":{\"id\":\"2608.19880\"}}",
                "nothing",
                "[",
                "<html>",
                "[1,2,3]",
                "[[[[[[[[[["
            })
    void whatIsNoListSaysSo(String json) {
        Digest digest = read(json);
        assertEquals(Digest.Kind.NOT_A_DIGEST, digest.kind());
        assertEquals(ProblemKind.DAILY_NOT_A_LIST, digest.problems().getFirst().kind());
    }

    @Test
    void aDayWithoutPapersIsEmpty() {
        assertEquals(ProblemKind.DIGEST_EMPTY, read(" [ ] ").problems().getFirst().kind());
    }

    @Test
    void hostileListsAreBounded() {
        String deep = "[".repeat(200_000);
        assertEquals(Digest.Kind.NOT_A_DIGEST, read(deep).kind());
        String many = "[" + "{},".repeat(6_000) + "{}]";
        assertEquals(Digest.Kind.NOT_A_DIGEST, read(many).kind());
        String words = "x".repeat(100_000);
        DigestEntry one =
                read("[" + entry("2608.19880", ",\"ai_summary\":\"" + words + "\"") + "]")
                        .entries()
                        .getFirst();
        assertTrue(one.others().getFirst().markdown().length() <= 20_000);
        DigestEntry odd =
                read("[" + entry("2608.19880", ",\"upvotes\":1e99,\"ai_keywords\":{}") + "]")
                        .entries()
                        .getFirst();
        assertEquals(List.of(), odd.fields());
    }
}
