package app.seojae.pdf.text.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.text.glyph.FontFacts;
import app.seojae.pdf.text.glyph.Glyph;
import org.junit.jupiter.api.Test;

/** Where letters and lines are one word. */
class JoiningTest {

    private static Glyph letter(String text, float left) {
        FontFacts font = new FontFacts(false, false, 0.8f, 0.2f, 1, false);
        return new Glyph(text, left, left + 5, 700, 10, font, false, false, (int) left);
    }

    private static String joined(String first, String second) {
        StringBuilder text = new StringBuilder(first);
        new Hyphenation().append(text, second);
        return text.toString();
    }

    @Test
    void narrowBlanksOfFullLinesAreBlanks() {
        WordSpacing spacing = new WordSpacing(0);
        assertTrue(spacing.isBlank(letter("e", 0), letter("a", 6.5f)));
        assertFalse(spacing.isBlank(letter("e", 0), letter("a", 6.2f)));
    }

    @Test
    void compoundsKeepTheirHyphen() {
        assertEquals("image-conditioned", joined("image-", "conditioned"));
        assertEquals("retrieval-augmented", joined("retrieval-", "augmented"));
        assertEquals("information", joined("infor-", "mation"));
        assertEquals("constrained", joined("con-", "strained"));
    }

    private static String joinedKnowing(String known, String first, String second) {
        Hyphenation hyphens = new Hyphenation();
        hyphens.learn(known);
        StringBuilder text = new StringBuilder(first);
        hyphens.append(text, second);
        return text.toString();
    }

    @Test
    void longCompoundsKeepTheHyphenThatTheLineBreaksThemAt() {
        assertEquals("state-of-the-art", joined("state-", "of-the-art"));
        assertEquals("vision-and-language", joined("vision-", "and-language"));
        assertEquals("knowledge-augmented", joined("knowl-", "edge-augmented"));
        assertEquals("e-mail", joined("e-", "mail"));
    }

    @Test
    void namesAreJoinedWhereTheyAreSeenWhole() {
        assertEquals("DeepRAG: a", joinedKnowing("as DeepRAG does", "Deep-", "RAG: a"));
        assertEquals("Deep-RAG: a", joined("Deep-", "RAG: a"));
        assertEquals("Open-QA", joinedKnowing("for Open-QA, OpenQA", "Open-", "QA"));
    }

    @Test
    void wordsThatBeginOrEndOthersMakeNoCompounds() {
        String known = "we learn what able people do over and look there";
        assertEquals("learnable", joinedKnowing(known, "learn-", "able"));
        assertEquals("overlook", joinedKnowing(known, "over-", "look"));
    }

    @Test
    void addressesGoOnWithoutABlank() {
        assertEquals("see https://a.org/b/c-d", joined("see https://a.org/b/", "c-d"));
        assertEquals("and/or other", joined("and/or", "other"));
    }
}
