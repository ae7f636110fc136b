package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code status}: how far papers were read. */
class StatusCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers("2410.00001", "First", "2410.00002", "Second");
    }

    private String status(String paper) {
        return rig.json("show", paper).object().get("status").getAsString();
    }

    @ParameterizedTest
    @CsvSource({"reading,…", "read,✓", "skipped,✗", "READ,✓"})
    void everyStatusIsKeptAndHasItsSign(String word, String sign) {
        assertEquals("unread", status("2410.00001"));
        String line = rig.done("status", "2410.00001", word).out();
        assertTrue(line.contains(sign + "  First"), line);
        assertEquals(word.toLowerCase(java.util.Locale.ROOT), status("2410.00001"));
        assertEquals("unread", status("2410.00002"));
        rig.done("status", "2410.00001", "unread");
        assertEquals("unread", status("2410.00001"));
    }

    @Test
    void severalPapersGetItAtOnce() {
        Answer answer = rig.json("status", "2410.00001", "2410.00002", "read");
        assertEquals(List.of("read", "read"), answer.each("status"));
        assertEquals(2, rig.json("list", "--status", "read").objects().size());
        assertEquals(0, rig.json("list", "--status", "unread").objects().size());
    }

    /** The last word is the status, so a command that was not finished changes nothing. */
    @Test
    void aWordThatIsNoStatusChangesNothing() {
        rig.misunderstands("asleep", "status", "2410.00001", "asleep");
        rig.misunderstands("2410.00002", "status", "2410.00001", "2410.00002");
        assertEquals(2, rig.run("status", "2410.00001").ended(2).code());
        assertEquals(2, rig.run("status").ended(2).code());
        assertEquals("unread", status("2410.00001"));
    }

    @Test
    void whoIsNotThereHoldsNobodyUp() {
        Answer answer = rig.run("status", "#77", "2410.00002", "reading").ended(1);
        assertTrue(answer.sentence().contains("#77"));
        assertEquals("reading", status("2410.00002"));
    }
}
