package app.seojae.chat;

import static app.seojae.chat.LoopbackModel.form;
import static app.seojae.chat.LoopbackModel.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as models give them: which are taken, with what words, and why others are not. */
class SummaryAnswerTest {

    private static final String SOURCE =
            "We train on 12,000 plots and reach 87.5% with 3 rounds in 2026.";
    private static final String SUMMARY = "이 논문은 그림이 하는 말을 그림 안에서 찾아 줍니다.";
    private static final String EASY = "그림을 손가락으로 짚어 주는 것과 같아요.";

    @TempDir Path folder;

    static Stream<Arguments> taken() {
        String good = form(SUMMARY, EASY, "그림", "근거");
        return Stream.of(
                arguments("as asked", said(good), SUMMARY, EASY, List.of("그림", "근거")),
                arguments(
                        "in a fence",
                        said("```json\n" + good + "\n```"),
                        SUMMARY,
                        EASY,
                        List.of("그림", "근거")),
                arguments(
                        "numbers of the source, with commas and percent signs",
                        said(form("그림 12000장으로 87.5%에 이르렀습니다.", EASY)),
                        "그림 12000장으로 87.5%에 이르렀습니다.",
                        EASY,
                        List.of()),
                arguments(
                        "invented numbers",
                        said(form("그림 12,000장으로 99.1%에 이르렀고 450배 빠릅니다.", EASY)),
                        "그림 12,000장으로 99.1%(원문에 없음)에 이르렀고 450(원문에 없음)배 빠릅니다.",
                        EASY,
                        List.of()),
                arguments(
                        "a part of a number is no number",
                        said(form("그림 2,000장으로 익혔습니다.", EASY)),
                        "그림 2,000(원문에 없음)장으로 익혔습니다.",
                        EASY,
                        List.of()),
                arguments(
                        "a huge number",
                        said(form("매개변수는 " + "9".repeat(40) + "개입니다.", EASY)),
                        "매개변수는 " + "9".repeat(40) + "(원문에 없음)개입니다.",
                        EASY,
                        List.of()),
                arguments(
                        "markup and script",
                        said(form("<script>alert(1)</script>" + SUMMARY, "<b>" + EASY + "</b>")),
                        "alert(1)" + SUMMARY,
                        EASY,
                        List.of()),
                arguments(
                        "fields as one line",
                        said(
                                "{\"요약\": \"%s\", \"쉬운설명\": \"%s\", \"관련분야\": \"그림, 근거\"}"
                                        .formatted(SUMMARY, EASY)),
                        SUMMARY,
                        EASY,
                        List.of("그림", "근거")),
                arguments(
                        "no fields",
                        said("{\"요약\": \"%s\", \"쉬운설명\": \"%s\"}".formatted(SUMMARY, EASY)),
                        SUMMARY,
                        EASY,
                        List.of()),
                arguments(
                        "characters nobody sees",
                        said(form(SUMMARY + "\0", EASY)),
                        SUMMARY,
                        EASY,
                        List.of()),
                arguments(
                        "pictures among the words",
                        said(form(SUMMARY + " 🎉", EASY + " 😀")),
                        SUMMARY + " 🎉",
                        EASY + " 😀",
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(
            String name,
            LoopbackModel.Said answer,
            String summary,
            String easy,
            List<String> fields)
            throws Exception {
        SummaryAnswer got = ask(answer);
        assertEquals(new SummaryAnswer(summary, easy, fields), got);
    }

    static Stream<Arguments> refused() {
        String good = form(SUMMARY, EASY);
        String nested = "{\"요약\": {\"글\": \"%s\"}, \"쉬운설명\": \"%s\"}";
        return Stream.of(
                arguments("no JSON", said("{요약: "), ProblemKind.MODEL_NOT_JSON),
                arguments("chatter", said("물론이죠! 요약해 드릴게요."), ProblemKind.MODEL_NOT_JSON),
                arguments("an array", said("[" + good + "]"), ProblemKind.MODEL_NOT_JSON),
                arguments(
                        "objects for texts",
                        said(nested.formatted(SUMMARY, EASY)),
                        ProblemKind.MODEL_EMPTY),
                arguments(
                        "English",
                        said(form("The paper finds what a figure says.", "It points at it.")),
                        ProblemKind.MODEL_NOT_KOREAN),
                arguments("an empty part", said(form(SUMMARY, "")), ProblemKind.MODEL_EMPTY),
                arguments("no parts", said("{}"), ProblemKind.MODEL_EMPTY),
                arguments(
                        "far too long",
                        said(form("가나다라 ".repeat(4_000), EASY)),
                        ProblemKind.MODEL_TOO_LONG),
                arguments("cut", said(good, "length"), ProblemKind.MODEL_CUT),
                arguments(
                        "a web page",
                        new LoopbackModel.Said("200 OK", "<html><h1>Bad gateway</h1></html>"),
                        ProblemKind.MODEL_SAID_NOTHING),
                arguments(
                        "no choice",
                        new LoopbackModel.Said("200 OK", "{\"choices\": []}"),
                        ProblemKind.MODEL_SAID_NOTHING),
                arguments("no words", said("  "), ProblemKind.MODEL_SAID_NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, LoopbackModel.Said answer, ProblemKind why) {
        SeojaeException e = assertThrows(SeojaeException.class, () -> ask(answer));
        assertEquals(why, e.problem().kind());
    }

    private SummaryAnswer ask(LoopbackModel.Said answer) throws Exception {
        try (LoopbackModel server = new LoopbackModel(folder, (number, question) -> answer)) {
            return SummaryAnswer.of(
                    server.model()
                            .ask("rules", SOURCE, folder.resolve("answer"), CancelFlag.never()),
                    SOURCE);
        }
    }

    @Test
    void theQuestionHoldsTheRulesTheSourceAndTheKey() throws Exception {
        try (LoopbackModel server =
                new LoopbackModel(folder, (number, question) -> said(form(SUMMARY, EASY)))) {
            server.keepKey("secret-word");
            server.model().ask("the rules", SOURCE, folder.resolve("answer"), CancelFlag.never());
            String asked = server.questions().getFirst().body();
            assertEquals(List.of("Bearer secret-word"), server.keys());
            assertEquals(
                    List.of(true, true, true),
                    Stream.of("the rules", SOURCE, LoopbackModel.NAME)
                            .map(asked::contains)
                            .toList());
            assertFalse(asked.contains("secret-word"));
        }
        String told = ChatAddress.of("http://127.0.0.1:9/v1", "m", "secret-word").toString();
        assertFalse(told.contains("secret-word"), told);
    }

    @Test
    void theModelsOfAnAddressAreListed() throws Exception {
        Files.createDirectories(folder);
        try (LoopbackModel server =
                new LoopbackModel(folder, (number, question) -> said(form(SUMMARY, EASY)))) {
            assertEquals(List.of(LoopbackModel.NAME), server.offered(CancelFlag.never()));
            assertEquals(List.of(), server.questions());
        }
    }
}
