package app.seojae.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.paper.Query;
import java.io.IOException;
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

    @ParameterizedTest
    @EnumSource
    void tagsCommentsAndKeysAreWhatIsMeant(InputSession.Method method) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (InputSession session = InputSession.talking(method, home, folder.resolve("library"))) {
            session.awaitWindow();
            tagsAreWholeWords(session);
            aCommentIsSavedWhole(session);
            aKeyIsTheOneItSitsOn(session);
        }
    }

    private static void said(InputSession session, String answer, String question)
            throws Exception {
        assertTrue(
                InputSession.ask(WHILE.multipliedBy(3), () -> session.say(question).equals(answer)),
                () -> {
                    try {
                        return question + " is not " + answer + " but " + session.say(question);
                    } catch (IOException e) {
                        return question + ": " + e;
                    }
                });
    }

    /** 안녕, the last syllable of which is still being composed when Enter comes. */
    private static void tagsAreWholeWords(InputSession session) throws Exception {
        typeAt(session, "to the tags", "안녕", "d", "k", "s", "s", "u", "d", "Return");
        assertEquals("", session.say("tags"), "the Enter of a syllable adds nothing");
        session.press("Return");
        said(session, "안녕", "tags");
        said(session, "", "text");
        // leaving the field keeps what was typed in it, to the last syllable
        session.press("r", "k", "r", "Tab");
        session.say("to the tags");
        said(session, "각", "text");
        session.press("End", "Return");
        said(session, "각,안녕", "tags");
    }

    /** A window takes its time until keys of the method arrive: what is typed is typed anew. */
    private static void typeAt(InputSession session, String place, String text, String... keys)
            throws Exception {
        boolean there = false;
        for (int i = 0; i < PAUSES.length && !there; i++) {
            session.say(place);
            session.press("ctrl+a", "BackSpace");
            session.press(keys);
            there = InputSession.ask(WHILE, () -> session.say("text").equals(text));
        }
        assertTrue(there, () -> place + " was never typed " + text);
    }

    /** Esc and another place end a comment while its last syllable is being composed. */
    private static void aCommentIsSavedWhole(InputSession session) throws Exception {
        typeAt(session, "to the note", "안녕", "d", "k", "s", "s", "u", "d");
        session.press("Escape", "Escape");
        said(session, "안녕", "comment");
        session.say("to the note");
        session.press("End", "space", "r", "k");
        session.click("place of the tags of the note"); // while 가 is being composed
        said(session, "안녕 가", "comment");
        typeAt(session, "to the tags of the note", "각", "r", "k", "r");
        session.press("Return", "Return");
        said(session, "각", "tags of the note");
        session.press("Escape", "Escape");
    }

    /** ㅈ sits on W, also with Ctrl and Shift. */
    private static void aKeyIsTheOneItSitsOn(InputSession session) throws Exception {
        session.say("to the keys");
        session.press("w");
        said(session, "W, Down", "key");
        session.say("to the keys");
        session.press("ctrl+shift+w");
        said(session, "Shortcut+Shift+W, Down", "key");
        session.say("to the keys");
        session.press("shift+q"); // ㅃ
        said(session, "Shift+Q, Down", "key");
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

    /**
     * 고래, the last syllable of which is still being composed when Enter comes. It is the first
     * field of the program's life: until the method listens there, letters come as they are.
     */
    private static void searchTakesWholeSyllables(InputSession session) throws Exception {
        boolean found = false;
        for (int i = 0; i < PAUSES.length && !found; i++) {
            session.press("slash", "ctrl+a", "BackSpace", "Escape", "Escape");
            session.write("slash", PAUSES[i], "r", "h", "f", "o", "Return", "Return", "Home", "b");
            found = InputSession.ask(WHILE, () -> session.answer(BOOKMARKED).equals("1"));
        }
        assertTrue(found, "the paper found was bookmarked");
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
