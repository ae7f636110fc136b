package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatCommandsIsSeen() {
        Map<String, String> shown =
                Map.of(
                        "\u001B[31mred", "\u241B[31mred",
                        "a\u0007b\u0000c\u007F", "a\u2407b\u2400c\u2421",
                        "\u009B2J", "\uFFFD2J",
                        "paper\u202Efdp.exe", "paper\uFFFDfdp.exe",
                        "\u2066x\u2069", "\uFFFDx\uFFFD",
                        "over\rwritten", "over\u240Dwritten");
        shown.forEach((written, seen) -> assertEquals(seen, VisibleText.of(written)));
    }

    @Test
    void allElseStays() {
        String text = "한글 words\n\ttab\r\nand \u200D\u200E עברית 😀";
        assertSame(text, VisibleText.of(text));
    }

    @Test
    void nothingThatCommandsIsLeft() {
        for (char c = 0; c < 0x3000; c++) {
            if (c != '\n' && c != '\t') {
                String shown = VisibleText.of("a" + c + "b");
                assertFalse(VisibleText.isCommand(shown.charAt(1)), Integer.toHexString(c));
            }
        }
    }
}
