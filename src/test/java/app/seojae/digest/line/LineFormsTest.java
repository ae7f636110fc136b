package app.seojae.digest.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.digest.line.ListMarker.Kind;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of lists, words of links, talk of the model, indents. */
class LineFormsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "- a, BULLET, 0, 1",
                "* a, BULLET, 0, 1",
                "+ a, BULLET, 0, 1",
                "• a, BULLET, 0, 1",
                "|  - a|, BULLET, 2, 3",
                "|\t- a|, BULLET, 4, 2",
                "1. a, NUMBER, 0, 2",
                "12) a, NUMBER, 0, 3",
                "2024. a, NUMBER, 0, 5",
                "-, BULLET, 0, 1",
                "1., NUMBER, 0, 2",
                "20241. a, NONE, 0, 0",
                "-a, NONE, 0, 0",
                "1.5 a, NONE, 0, 0",
                "**a**, NONE, 0, 0",
                "||, NONE, 0, 0",
                "|   a|, NONE, 3, 3",
            })
    void marksOfLists(String line, Kind kind, int indent, int length) {
        assertEquals(new ListMarker(kind, indent, length), ListMarker.of(line));
    }

    @Property
    void aMarkLiesInItsLine(@ForAll String line) {
        ListMarker mark = ListMarker.of(line);
        assertTrue(mark.length() <= line.length() && mark.indent() >= 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arXiv",
                "HF 페이지",
                "📄 arXiv",
                "2410.17637",
                "[PDF]",
                "논문 링크",
                "read more",
                "Hugging Face",
                "원문 보기",
                "🔗",
                "arXiv:2410.17637",
                ""
            })
    void wordsThatNameAPlace(String text) {
        assertTrue(LinkWords.isPlace(text), text);
        assertTrue(LinkWords.isPart(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attention Is All You Need", "확산 모델", "PDF extraction", "Paper2Code"})
    void wordsThatNameAPaper(String text) {
        assertFalse(LinkWords.isPlace(text), text);
        assertFalse(LinkWords.isPart(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"📋 메타데이터", "기본 정보", "Overview", "Paper details", "저자 및 링크"})
    void headingsThatNameAPartOfAPage(String text) {
        assertFalse(LinkWords.isPlace(text), text);
        assertTrue(LinkWords.isPart(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "다음 논문을 원하시면 말씀해 주세요.",
                "추가로 궁금한 점이 있으면 알려주세요!",
                "이상으로 오늘의 논문 요약을 마칩니다.",
                "Let me know if you need more.",
                "I hope this helps!",
            })
    void talkOfTheModelIsNoText(String talk) {
        String text = "본문 하나.\n\n본문 둘.";
        assertEquals(text.length(), ModelChatter.start(text + "\n\n" + talk));
        assertEquals(text.length(), ModelChatter.start(text + "\n\n" + talk + "\n\n" + talk));
        assertEquals(text.length(), ModelChatter.start(text));
        String before = talk + "\n\n" + text;
        assertEquals(before.length(), ModelChatter.start(before), "only at the end");
    }

    @Test
    void aTextIsNotTakenForTalkForItsLength() {
        String paragraph = "원하시면 " + "긴 글 ".repeat(200);
        String text = "a\n\n" + paragraph;
        assertEquals(text.length(), ModelChatter.start(text));
        String talk = "\n\n원하시면 말씀해 주세요.".repeat(20_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> ModelChatter.start("a" + talk));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "a, a",
                "> a\\n> b, a\\nb",
                ">a\\n>\\n>b, a\\n\\nb",
                "a\\n> b, a\\n> b",
                "a\\n  b\\n  c, a\\nb\\nc",
                "a\\n  b\\n    c, a\\nb\\n  c",
                "a\\n- b\\n  c, a\\n- b\\n  c",
                "|  a  |, a",
            })
    void whatOnlyThePlaceInTheFilePutRoundATextIsTakenOff(String written, String text) {
        assertEquals(text.replace("\\n", "\n"), TextTidying.text(written.replace("\\n", "\n")));
    }

    @Property
    void aTidyTextStays(@ForAll String text) {
        String tidy = TextTidying.text("word " + text);
        assertEquals(tidy, tidy.strip());
        assertTrue(tidy.startsWith("word"));
    }
}
