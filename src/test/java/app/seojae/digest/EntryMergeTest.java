package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.store.EntryDraft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6 of the digest: one paper an id, the first value that is there wins. */
class EntryMergeTest {

    private static final String ID = "2410.00001";

    private static DigestEntry merged(EntryDraft... drafts) {
        List<DigestEntry> all = new ArrayList<>();
        for (EntryDraft one : drafts) {
            all.add(one.entry());
        }
        List<DigestEntry> merged = EntryMerge.byId(all);
        assertEquals(1, merged.size());
        return merged.getFirst();
    }

    /** A model once wrote all papers twice, once with 요약, once with 쉬운설명. */
    @Test
    void aPaperWrittenTwiceIsOneWithAllItsParts() {
        DigestEntry one =
                merged(
                        EntryDraft.of(ID).title("T").texts("요약", "").other("a", "1").line(3),
                        EntryDraft.of(ID)
                                .title("U")
                                .texts("다른 요약", "쉬운 설명")
                                .fields("f")
                                .upvotes(0)
                                .version(2)
                                .pdf("p")
                                .picture("i")
                                .other("a", "1")
                                .other("b", "2")
                                .line(9));
        DigestEntry expected =
                EntryDraft.of(ID)
                        .title("T")
                        .texts("요약", "쉬운 설명")
                        .fields("f")
                        .upvotes(0)
                        .version(2)
                        .pdf("p")
                        .picture("i")
                        .other("a", "1")
                        .other("b", "2")
                        .line(3)
                        .entry();
        assertEquals(expected, one);
    }

    @ParameterizedTest
    @CsvSource({
        "LABELLED, STRUCTURED, first, LABELLED",
        "STRUCTURED, LABELLED, second, LABELLED",
        "STRUCTURED, STRUCTURED, first, STRUCTURED",
    })
    void theSurerReadingWins(Certainty first, Certainty second, String text, Certainty certainty) {
        DigestEntry one =
                merged(
                        EntryDraft.of(ID).texts("first", "").sure(first).line(1),
                        EntryDraft.of(ID).texts("second", "").sure(second).line(2));
        assertEquals(text, one.summary());
        assertEquals(certainty, one.certainty());
        assertEquals(1, one.line());
    }

    @Test
    void whoBorrowsATextIsAsSureAsItsLender() {
        DigestEntry one =
                merged(
                        EntryDraft.of(ID).texts("s", "").sure(Certainty.LABELLED),
                        EntryDraft.of(ID).texts("", "e").sure(Certainty.PARAGRAPH));
        assertEquals("e", one.easyExplanation());
        assertEquals(Certainty.PARAGRAPH, one.certainty());
    }

    @Test
    void papersWithoutANumberAreNeverJoined() {
        List<DigestEntry> all =
                List.of(
                        EntryDraft.titled("T").entry(),
                        EntryDraft.titled("T").entry(),
                        EntryDraft.of(ID).entry(),
                        EntryDraft.of("2410.00002").entry());
        assertEquals(all, EntryMerge.byId(all));
    }

    @Test
    void theOrderIsThatOfTheFirstMention() {
        List<DigestEntry> merged =
                EntryMerge.byId(
                        List.of(
                                EntryDraft.of("2410.00002").line(1).entry(),
                                EntryDraft.of(ID).line(2).entry(),
                                EntryDraft.of("2410.00002").line(3).entry()));
        assertEquals(List.of(1, 2), merged.stream().map(DigestEntry::line).toList());
    }
}
