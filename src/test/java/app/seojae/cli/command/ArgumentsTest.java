package app.seojae.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void splitsAsWindowsProgramsDo() {
        assertEquals(List.of(), Arguments.split("  "));
        assertEquals(List.of("list", "--tag", "다시 볼 것"), Arguments.split("list --tag \"다시 볼 것\""));
        assertEquals(List.of("a", "", "b"), Arguments.split("a \"\" b"));
        assertEquals(
                List.of("C:\\서재\\", "D:\\논문 폴더\\", "x"),
                Arguments.split("C:\\서재\\ \"D:\\논문 폴더\\\\\" x"));
        assertEquals(List.of("say \"안녕\"!"), Arguments.split("\"say \\\"안녕\\\"!\""));
        assertEquals(List.of("he \"said\""), Arguments.split("\"he \"\"said\"\"\""));
    }

    @Test
    void theEnvironmentOfTheLauncherComesBeforeWhatTheSystemMadeOfIt() {
        String[] given = {"note", "1", "--text", "??"};
        assertArrayEquals(given, Arguments.asTyped(given, Map.of()));
        assertArrayEquals(
                new String[] {"note", "1", "--text", "메모"},
                Arguments.asTyped(given, Map.of(Arguments.WHOLE, "note 1 --text 메모")));
    }
}
