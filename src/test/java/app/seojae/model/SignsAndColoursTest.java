package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsAndColoursTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D, -",
                "`\u2018\u2019\u201A\u201B\u2032\u02BC\uFF07, '",
                "\u201C\u201D\u201E\u201F\u2033\uFF02, \"",
            })
    void printedSignsAreThoseOfTheKeyboard(String printed, String typed) {
        for (char c : printed.toCharArray()) {
            assertEquals(typed.charAt(0), PlainSign.of(c), Integer.toHexString(c));
            assertEquals(typed.charAt(0), PlainSign.of(PlainSign.of(c)));
        }
    }

    @Test
    void lettersAndOtherSignsAreThemselves() {
        for (char c : "az09가ㄱ漢é+*/\\()[]{}<>.,:;!?~\n -'\"".toCharArray()) {
            assertEquals(c, PlainSign.of(c));
        }
    }

    @Test
    void signsWithoutAWidthAreUnseen() {
        for (int c : new int[] {0x00AD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0x202E, 0xE0041}) {
            assertTrue(PlainSign.isUnseen(c), Integer.toHexString(c));
        }
        for (int c : new int[] {' ', 'a', '가', 0x3000, 0x1F600, '\n', 0x0301}) {
            assertFalse(PlainSign.isUnseen(c), Integer.toHexString(c));
        }
    }

    @Property
    void aColourIsItsThreeParts(@ForAll int value) {
        Rgb rgb = new Rgb(value);
        assertEquals(rgb.value(), rgb.red() << 16 | rgb.green() << 8 | rgb.blue());
        assertEquals(value & 0xFFFFFF, rgb.value());
        assertEquals(Optional.of(rgb), Rgb.parse(rgb.hex()));
        assertEquals(Optional.of(rgb), Rgb.parse(rgb.hex().substring(1).toUpperCase()));
        assertEquals(7, rgb.hex().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "ffd40", "#ffd4000", "##ffd400", "#ffd40g", "-ffd40", "#ffd400 "})
    void whatIsNoColourIsNone(String text) {
        assertEquals(Optional.empty(), Rgb.parse(text));
    }

    @Test
    void aProblemKeepsItsArgumentsWhateverHappensToTheList() {
        List<String> args = new ArrayList<>(List.of("a"));
        Problem problem = new Problem(ProblemKind.OFFLINE, "p", 3, args);
        args.add("b");
        assertEquals(List.of("a"), problem.args());
        assertThrows(UnsupportedOperationException.class, () -> problem.args().add("c"));
    }

    @Test
    void aProblemSaysWhere() {
        assertEquals(
                new Problem(ProblemKind.NOT_FOUND, null, null, List.of("a", "b")),
                Problem.of(ProblemKind.NOT_FOUND, "a", "b"));
        assertEquals(
                new Problem(ProblemKind.NOT_FOUND, null, 7, List.of("a")),
                Problem.at(7, ProblemKind.NOT_FOUND, "a"));
        assertEquals(
                new Problem(ProblemKind.NOT_FOUND, "file", null, List.of()),
                Problem.in("file", ProblemKind.NOT_FOUND));
        Problem placed = Problem.at(7, ProblemKind.NOT_FOUND, "a").in("file");
        assertEquals(new Problem(ProblemKind.NOT_FOUND, "file", 7, List.of("a")), placed);
        assertEquals("other", placed.in("other").place());
    }

    @Test
    void theExceptionCarriesItsProblemAndItsCause() {
        Problem problem = Problem.of(ProblemKind.OFFLINE, "a");
        Throwable cause = new IllegalStateException();
        assertSame(problem, new SeojaeException(problem, cause).problem());
        assertSame(cause, new SeojaeException(problem, cause).getCause());
        assertNull(new SeojaeException(problem).getCause());
        assertEquals("OFFLINE [a]", new SeojaeException(problem).getMessage());
    }

    @Test
    void theseKindsTellOfPapersThatDidNotComeIn() {
        Set<ProblemKind> leaving = EnumSet.noneOf(ProblemKind.class);
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.leavesOver()) {
                leaving.add(kind);
            }
        }
        assertEquals(
                EnumSet.of(
                        ProblemKind.DIGEST_LEFT_OVER,
                        ProblemKind.DIGEST_LINES_LEFT_OUT,
                        ProblemKind.DIGEST_TOO_LARGE,
                        ProblemKind.FOLDER_TOO_DEEP),
                leaving);
    }

    @Property
    void aVisibleTextIsVisibleAndAsLong(@ForAll String text) {
        String shown = VisibleText.of(text);
        assertEquals(text.length(), shown.length());
        assertEquals(shown, VisibleText.of(shown));
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean lineEnd = c == '\n' || c == '\t' || shown.startsWith("\r\n", i);
            assertTrue(lineEnd || !VisibleText.isCommand(c));
        }
        if (text.chars().noneMatch(c -> VisibleText.isCommand((char) c))) {
            assertSame(text, shown);
        } else if (!text.matches("(?s)([^\\p{C}]|[\\n\\t])*")) {
            assertNotEquals("", shown);
        }
    }
}
