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

/** {@code tag}: words put on papers and taken off. */
class TagCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers("2410.00001", "First", "2410.00002", "Second");
    }

    private String tags(String paper) {
        return rig.json("show", paper).object().get("tags").toString();
    }

    @Test
    void tagsArePutOnAndTakenOffInOneCommand() {
        rig.done("tag", "2410.00001", "2410.00002", "--add", "읽자", "--add", "좋음");
        Answer answer = rig.json("tag", "2410.00001", "--remove", "읽자", "--add", "agents");
        assertEquals("[\"agents\",\"좋음\"]", answer.object().get("tags").toString());
        assertEquals("[\"읽자\",\"좋음\"]", tags("2410.00002"));
        assertEquals(2, rig.json("list", "--tag", "좋음").objects().size());
        assertEquals(List.of("2410.00002"), rig.json("list", "--tag", "읽자").each("arxivId"));
    }

    @Test
    void withoutAChangeItAnswersWithThePaper() {
        rig.done("tag", "2410.00001", "--add", "읽자");
        assertEquals("[\"읽자\"]", rig.json("tag", "2410.00001").object().get("tags").toString());
    }

    /** What a person cannot see apart is one tag, and a blank one is none. */
    @Test
    void aTagIsTidiedBeforeItIsKept() {
        rig.done("tag", "2410.00001", "--add", "  읽자 ", "--add", "읽자", "--add", "   ");
        // The same two syllables as macOS writes them, letter by letter.
        String apart = java.text.Normalizer.normalize("읽자", java.text.Normalizer.Form.NFD);
        rig.done("tag", "2410.00001", "--add", apart);
        assertEquals("[\"읽자\"]", tags("2410.00001"));
        rig.done("tag", "2410.00001", "--remove", apart);
        assertEquals("[]", tags("2410.00001"));
    }

    @Test
    void whatIsNotOnAPaperIsTakenOffWithoutAWord() {
        Answer answer = rig.done("tag", "2410.00001", "--remove", "없는 것");
        assertEquals("", answer.err());
        assertEquals("[]", tags("2410.00001"));
    }

    @Test
    void aTagNeedsItsWordAndAPaper() {
        rig.misunderstands("--add", "tag", "2410.00001", "--add");
        rig.misunderstands("PAPER", "tag", "--add", "x");
        Answer answer = rig.run("tag", "#9", "2410.00001", "--add", "x").ended(1);
        assertTrue(answer.sentence().contains("#9"));
        assertEquals("[\"x\"]", tags("2410.00001"));
    }
}
