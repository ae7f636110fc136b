package app.seojae.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.VisibleText;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What strangers wrote commands no terminal. */
class TerminalTest {

    private static final String HOSTILE =
            "\u001B[2J\u001B]0;x\u0007 a\u202Eb\u2066c\u009B31m d\u0000\u007F\rover";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err);

    private static void assertHarmless(String said) {
        for (char c : said.toCharArray()) {
            assertFalse(c != '\n' && VisibleText.isCommand(c), () -> Integer.toHexString(c));
        }
    }

    @Test
    void answersSentencesAndProblems() {
        terminal.line(HOSTILE);
        terminal.say(HOSTILE);
        terminal.say(Problem.in(HOSTILE, ProblemKind.FILE_UNREADABLE, HOSTILE), Language.KOREAN);
        terminal.flush();
        assertHarmless(out.toString(StandardCharsets.UTF_8));
        assertHarmless(err.toString(StandardCharsets.UTF_8));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\u241B[2J"));
    }

    @Test
    void jsonSaysTheSameByEscapes() {
        terminal.json(json -> json.name("title").value(HOSTILE));
        terminal.flush();
        String line = out.toString(StandardCharsets.UTF_8);
        assertHarmless(line);
        assertEquals(
                HOSTILE, JsonParser.parseString(line).getAsJsonObject().get("title").getAsString());
    }
}
