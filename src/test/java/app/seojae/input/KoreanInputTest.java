package app.seojae.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody whose Korean input method is switched on all the time. */
@Isolated("a window that waits for the machine loses keys")
class KoreanInputTest {

    private static final String DIGEST =
            """
            ## Whale songs
            - 요약: 고래가 부르는 노래를 듣습니다.
            - 쉬운설명: 바다의 소리입니다.
            - 관련분야: 음성
            - 추천수: 3
            - 링크: https://arxiv.org/pdf/2410.00001

            ## Shark teeth
            - 요약: 상어의 이를 셉니다.
            - 쉬운설명: 이가 많습니다.
            - 관련분야: 비전
            - 추천수: 2
            - 링크: https://arxiv.org/pdf/2410.00002
            """;

    private static final String READ = "SELECT count(*) FROM papers WHERE status = 'read'";
    private static final String WHALE = "SELECT bookmarked FROM papers WHERE title LIKE 'Whale%'";
    private static final String BOOKMARKED = "SELECT count(*) FROM papers WHERE bookmarked = 1";
    private static final String NOTES = "SELECT group_concat(markdown) FROM notes";

    /** A field is not there at once, above all on a busy machine. */
    private static final double[] PAUSES = {0.5, 1, 2, 4, 8};

    private static final Duration WHILE = Duration.ofSeconds(4);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsTypedIsWhatIsMeant(InputSession.Method method) throws Exception {
        Path library = folder.resolve("library");
        try (Library made = TestLibraries.open(library)) {
            made.importer().importText("2024-10-24.md", DIGEST.getBytes(StandardCharsets.UTF_8));
            assertEquals(2, made.browse().ids(Query.ALL).length);
        }
        Path home = Files.createDirectory(folder.resolve("home"));
        try (InputSession session = new InputSession(method, home, library)) {
            session.awaitWindow();
            commandsOfOneKeyWork(session);
            searchTakesWholeSyllables(session);
            double pause = noteIsSavedWhole(session);
            enterOfASyllableRunsNothing(session, pause);
        }
    }

    /** The keys of B and Z, which write ㅠ and ㅋ in a field. */
    private static void commandsOfOneKeyWork(InputSession session) throws Exception {
        boolean works = false;
        for (int i = 0; i < 20 && !works; i++) {
            session.press("Home", "b"); // the window may not listen yet
            works = InputSession.ask(WHILE, () -> session.answer(BOOKMARKED).equals("1"));
        }
        assertTrue(works, "a paper was bookmarked by its key");
        session.press("z");
        session.await("0", BOOKMARKED);
    }

    /** 고래, the last syllable of which is still being composed when Enter comes. */
    private static void searchTakesWholeSyllables(InputSession session) throws Exception {
        session.press("slash", "r", "h", "f", "o", "Return", "Return", "Home", "b");
        session.await("1", BOOKMARKED);
        assertEquals("1", session.answer(WHALE), "the one paper found");
        session.press("slash", "Escape", "Escape");
    }

    /** 안녕; the field is left while 녕 is being composed. How slowly the field opened is told. */
    private static double noteIsSavedWhole(InputSession session) throws Exception {
        for (double pause : PAUSES) {
            session.press("Home");
            session.write("n", pause, "d", "k", "s", "s", "u", "d", "Escape", "Escape");
            if (InputSession.ask(WHILE, () -> session.answer(NOTES).equals("안녕"))) {
                return pause;
            }
            if (!session.answer(NOTES).equals("null")) {
                session.press("z"); // written before the field was there
                session.await("null", NOTES);
            }
        }
        return fail("the note was never 안녕, last " + session.answer(NOTES));
    }

    /** Enter ends 음 of 모두 읽음 in the palette; only the next one would run the command. */
    private static void enterOfASyllableRunsNothing(InputSession session, double pause)
            throws Exception {
        List<String> keys = new ArrayList<>(List.of("a", "h", "e", "n", "space"));
        keys.addAll(List.of("d", "l", "f", "r", "d", "m", "a", "Return"));
        List<String> once = new ArrayList<>(keys);
        once.addAll(List.of("Escape", "Escape"));
        session.write("ctrl+k", pause, once.toArray(String[]::new));
        session.press("Home", "z", "z"); // takes the note and the bookmark back
        session.await("0", BOOKMARKED);
        assertEquals("0", session.answer(READ), "nothing was marked as read");
        keys.add("Return");
        session.write("ctrl+k", pause, keys.toArray(String[]::new));
        session.await("2", READ);
    }
}
