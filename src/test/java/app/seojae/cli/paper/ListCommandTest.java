package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.cli.DigestPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code list}: which papers, in what order, how many. */
class ListCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    /** Three days: A with many votes, B with few, C told of on the last two. */
    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder);
        rig.done(
                "import",
                new DigestPage()
                        .paper("2410.00001", "Alpha", "가지치기 글.", "쉬운 글.", "번역", 90)
                        .write(folder.resolve("d/2024-10-22.md"))
                        .toString(),
                new DigestPage()
                        .paper("2410.00002", "Beta", "증류 글.", "쉬운 글.", "번역, 추론", 5)
                        .paper("2410.00003", "Gamma", "양자화 글.", "쉬운 글.", "추론", 40)
                        .write(folder.resolve("d/2024-10-23.md"))
                        .toString(),
                new DigestPage()
                        .paper("2410.00003", "Gamma", "양자화 글.", "쉬운 글.", "추론", 50)
                        .write(folder.resolve("d/2024-10-24.md"))
                        .toString());
    }

    private List<String> titles(String... more) {
        return rig.json(CommandLineRig.with(new String[] {"list"}, more)).each("title");
    }

    @Test
    void theNewestStandFirstUnlessAnotherOrderIsAskedFor() {
        assertEquals(List.of("Gamma", "Beta", "Alpha"), titles());
        assertEquals(List.of("Alpha", "Beta", "Gamma"), titles("--sort", "title"));
        assertEquals(List.of("Alpha", "Gamma", "Beta"), titles("--sort", "upvotes"));
    }

    /** A paper belongs to the day of the digest that is shown of it. */
    @Test
    void daysIncludeTheirEnds() {
        assertEquals(List.of("Alpha"), titles("--until", "2024-10-22"));
        assertEquals(List.of("Gamma"), titles("--since", "2024-10-24"));
        assertEquals(List.of("Beta"), titles("--since", "2024-10-23", "--until", "2024-10-23"));
        assertEquals(
                List.of("Beta", "Alpha"), titles("--since", "2024-10-22", "--until", "2024-10-23"));
        assertEquals(List.of(), titles("--since", "2024-10-25"));
    }

    @Test
    void fieldsWordsAndMarksNarrowTogether() {
        assertEquals(List.of("Beta", "Alpha"), titles("--field", "번역"));
        assertEquals(List.of("Beta"), titles("--field", "번역", "--since", "2024-10-23"));
        assertEquals(List.of("Gamma"), titles("--query", "양자화"));
        assertEquals(List.of(), titles("--query", "양자화", "--field", "번역"));
        assertEquals(List.of(), titles("--field", "없는 분야"));
        rig.done("bookmark", "2410.00001", "2410.00002");
        rig.done("status", "2410.00001", "read");
        assertEquals(List.of("Beta"), titles("--bookmarked", "--status", "unread"));
        assertEquals(List.of("Gamma", "Beta"), titles("--status", "unread"));
        assertEquals(List.of(), titles("--tag", "읽자"));
        assertEquals(List.of(), titles("--collection", "발표"));
    }

    @Test
    void aLimitLeavesOutAndSaysHowMany() {
        assertEquals(List.of("Gamma"), titles("--limit", "1"));
        assertEquals(List.of(), titles("--limit", "0"));
        assertEquals(List.of("Gamma", "Beta", "Alpha"), titles("--limit", "900"));
        Answer korean = rig.done("list", "--limit", "1");
        assertEquals(1, korean.out().lines().count());
        assertEquals("2편이 더 있습니다.", korean.sentence());
        assertEquals("2 more.", rig.done("--lang", "en", "list", "--limit", "1").sentence());
        assertEquals("", rig.json("list", "--limit", "1").err(), "a script counts for itself");
    }

    @Test
    void eachPaperIsALineWithItsNumberDayVotesAndTitle() {
        String line = rig.done("list", "--query", "가지치기").out();
        String number = "#" + rig.json("show", "2410.00001").object().get("id").getAsLong();
        for (String part : List.of(number, "2024-10-22", "2410.00001", "▲90", "Alpha")) {
            assertTrue(line.contains(part), part + " in " + line);
        }
        assertEquals(1, line.lines().count());
        List<String> lines = rig.done("list").out().lines().toList();
        assertEquals(
                1,
                lines.stream().map(one -> one.indexOf("2410.")).distinct().count(),
                "columns stand below each other");
    }

    @Test
    void anEmptyLibraryAnswersNothingAndThatIsNoFailure() {
        CommandLineRig empty = new CommandLineRig(folder.resolve("other"));
        Answer answer = empty.done("list");
        assertEquals("", answer.out());
        assertEquals("", answer.err());
        assertEquals(List.of(), empty.json("list").objects());
    }

    /** More than are asked for at once come all the same, each once. */
    @Test
    void aLargeLibraryComesWhole() {
        DigestPage page = new DigestPage();
        for (int i = 0; i < 620; i++) {
            page.paper("2411.%05d".formatted(i), "Many " + i);
        }
        rig.done("import", page.write(folder.resolve("d/2024-11-01.md")).toString());
        List<String> ids = rig.json("list", "--sort", "title").each("arxivId");
        assertEquals(623, ids.size());
        assertEquals(623, ids.stream().distinct().count());
        assertEquals(623, rig.done("list").out().lines().count());
    }

    @Test
    void whatItDoesNotKnowIsNamedInBothLanguages() {
        rig.misunderstands("--since yesterday", "list", "--since", "yesterday");
        rig.misunderstands("--until 2024-13-01", "list", "--until", "2024-13-01");
        rig.misunderstands("--limit many", "list", "--limit", "many");
        rig.misunderstands("--sort loudest", "list", "--sort", "loudest");
        rig.misunderstands("--status asleep", "list", "--status", "asleep");
        rig.misunderstands("everything", "list", "everything");
        assertFalse(rig.done("list").out().isEmpty());
    }
}
