package app.seojae.library;

import static app.seojae.chat.LoopbackModel.form;
import static app.seojae.chat.LoopbackModel.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.LoopbackModel;
import app.seojae.chat.SummaryAnswer;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a model wrote: below every digest's, below the person's, taken back as they came. */
class SummariesTest {

    private static final SummaryAnswer ANSWER =
            new SummaryAnswer("모델이 쓴 요약입니다.", "모델이 쓴 쉬운 말이에요.", List.of("세기"));

    @TempDir Path folder;
    private Library library;
    private long paper;

    @BeforeEach
    void open() throws Exception {
        library = DailyLists.filled(folder, 3);
        paper = DailyLists.ids(library).getFirst();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private PaperRow row() throws SeojaeException {
        return library.browse().rows(List.of(paper)).getFirst();
    }

    private Paper whole() throws SeojaeException {
        return library.browse().paper(paper).orElseThrow();
    }

    private void digestTells(String summary, String easy) throws Exception {
        Path file = folder.resolve("2026-03-09.md");
        Files.writeString(
                file,
                """
                ### Counting Things, Part 0

                ![Image](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/%s.png)

                **요약**: %s

                **쉬운설명**: %s

                **추천수**: 7
                ---
                """
                        .formatted(DailyLists.idOf(0), summary, easy));
        DailyLists.take(library, file);
    }

    @Test
    void anAnswerIsKeptUnderTheModelsNameAndDay() throws Exception {
        PaperRow before = row();
        try (LoopbackModel server =
                new LoopbackModel(
                        folder,
                        (number, question) ->
                                said(form(ANSWER.summary(), ANSWER.easyExplanation(), "세기")))) {
            assertTrue(
                    library.arrivals()
                            .summaries()
                            .write(paper, server.model(), "rules", CancelFlag.never()));
            assertTrue(server.questions().getFirst().body().contains(DailyLists.abstractOf(0)));
            assertFalse(
                    library.arrivals()
                            .summaries()
                            .write(paper, server.model(), "rules", CancelFlag.never()),
                    "one that has texts is left alone");
            assertEquals(1, server.requests());
        }
        assertEquals(ANSWER.summary(), row().summary());
        assertEquals(TextOrigin.model(LoopbackModel.NAME), row().origin());
        assertEquals(before.date(), row().date(), "the paper's day is its list's");
        assertEquals(before.readings(), row().readings(), "a model tells nobody of a paper");
        assertEquals(before.abstractText(), row().abstractText());
        DigestVersion kept = whole().shownFirst().getFirst();
        assertTrue(kept.writtenOn().isPresent(), kept.digestName());
    }

    @Test
    void aDigestsTextsStandAboveAModelsWheneverTheyCome() throws Exception {
        library.arrivals().summaries().keep(paper, "m", ANSWER);
        digestTells("디지스트의 요약입니다.", "디지스트의 쉬운 말이에요.");
        assertEquals("디지스트의 요약입니다.", row().summary());
        assertEquals(TextOrigin.DIGEST, row().origin());
        library.arrivals().summaries().keep(paper, "another", ANSWER);
        library.arrivals().summaries().edit(paper, "내 요약", "내 쉬운 말");
        assertEquals("디지스트의 요약입니다.", row().summary());
        library.arrivals().summaries().remove(paper);
        assertEquals("디지스트의 요약입니다.", row().summary());
    }

    @Test
    void thePersonsWordsStandAboveTheModelsAndCanBeTakenBack() throws Exception {
        library.arrivals().summaries().keep(paper, "m", ANSWER);
        assertTrue(
                library.arrivals().summaries().edit(paper, "내가 고친 요약", ANSWER.easyExplanation()));
        assertEquals("내가 고친 요약", row().summary());
        assertEquals(TextOrigin.OWN, row().origin());
        assertEquals(ANSWER.fields(), row().fields());
        assertFalse(
                library.arrivals().summaries().edit(paper, "내가 고친 요약", ANSWER.easyExplanation()),
                "the same again is no change");
        library.paperStates().undo();
        assertEquals(ANSWER.summary(), row().summary());
        library.paperStates().redo();
        assertEquals("내가 고친 요약", row().summary());
        assertTrue(library.arrivals().summaries().edit(paper, "", " "));
        assertEquals(TextOrigin.model("m"), row().origin());
    }

    @Test
    void whatWasRemovedComesBackByUndo() throws Exception {
        library.arrivals().summaries().keep(paper, "m", ANSWER);
        PaperRow written = row();
        assertTrue(library.arrivals().summaries().remove(paper));
        assertEquals("", row().summary());
        assertTrue(library.arrivals().summaries().missing().contains(paper));
        assertFalse(library.arrivals().summaries().remove(paper), "there is nothing left");
        library.paperStates().undo();
        assertEquals(written, row());
    }

    @Test
    void aFailureLeavesThePaperAsItWas() throws Exception {
        Paper before = whole();
        try (LoopbackModel server =
                new LoopbackModel(
                        folder,
                        (number, question) ->
                                new LoopbackModel.Said("500 Internal Server Error", "no"))) {
            assertThrows(
                    SeojaeException.class,
                    () ->
                            library.arrivals()
                                    .summaries()
                                    .write(paper, server.model(), "r", CancelFlag.never()));
        }
        assertEquals(before, whole());
        assertEquals(3, library.arrivals().summaries().missing().size());
    }

    @Test
    void aPaperWithoutAnythingToReadIsNotAskedAbout() throws Exception {
        try (LoopbackModel server =
                        new LoopbackModel(folder, (number, question) -> said(form("가", "나")));
                Library other = TestLibraries.filled(folder.resolve("other"), 1)) {
            Path bare = folder.resolve("2026-03-10.json");
            Files.writeString(bare, "[{\"paper\": {\"id\": \"2603.20000\", \"title\": \"Bare\"}}]");
            DailyLists.take(other, bare);
            long id = other.arrivals().summaries().missing().getFirst();
            SeojaeException e =
                    assertThrows(
                            SeojaeException.class,
                            () ->
                                    other.arrivals()
                                            .summaries()
                                            .write(id, server.model(), "r", CancelFlag.never()));
            assertEquals(ProblemKind.MODEL_NO_SOURCE, e.problem().kind());
            assertEquals(0, server.requests());
        }
    }
}
