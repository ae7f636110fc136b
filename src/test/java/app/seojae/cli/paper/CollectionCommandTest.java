package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code collection}: papers put together under a name. */
class CollectionCommandTest {

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers("2410.00001", "First", "2410.00002", "Second");
    }

    /** All collections with their sizes, as a script reads them. */
    private Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        rig.json("collection", "list")
                .objects()
                .forEach(
                        one ->
                                sizes.put(
                                        one.get("name").getAsString(),
                                        one.get("papers").getAsInt()));
        return sizes;
    }

    @Test
    void aCollectionIsMadeFilledEmptiedAndRemoved() {
        assertEquals(Map.of(), sizes());
        rig.done("collection", "create", "발표");
        assertEquals(Map.of("발표", 0), sizes());
        rig.done("collection", "add", "발표", "2410.00001", "2410.00002");
        rig.done("collection", "add", "졸업 논문", "2410.00002");
        assertEquals(Map.of("발표", 2, "졸업 논문", 1), sizes());
        rig.done("collection", "remove", "발표", "2410.00001");
        assertEquals(List.of("2410.00002"), rig.json("list", "--collection", "발표").each("arxivId"));
        rig.done("collection", "delete", "발표");
        assertEquals(Map.of("졸업 논문", 1), sizes());
        assertEquals(2, rig.json("list").objects().size(), "its papers stay");
        assertEquals(
                "[\"졸업 논문\"]",
                rig.json("show", "2410.00002").object().get("collections").toString());
    }

    @Test
    void theSizesStandInLinesForPeople() {
        rig.done("collection", "add", "발표", "2410.00001", "2410.00002");
        assertEquals("    2  발표\n", rig.done("collection", "list").out());
    }

    @Test
    void aNameIsChangedUnlessTheNewOneIsTaken() {
        rig.done("collection", "add", "발표", "2410.00001");
        rig.done("collection", "rename", "발표", "세미나");
        assertEquals(Map.of("세미나", 1), sizes());
        rig.done("collection", "create", "다른 것");
        rig.run("collection", "rename", "세미나", "다른 것");
        assertEquals(Map.of("다른 것", 0, "세미나", 1), sizes(), "none swallows another");
    }

    @Test
    void makingOneThatIsThereLeavesItsPapersIn() {
        rig.done("collection", "add", "발표", "2410.00001");
        rig.done("collection", "create", "발표");
        rig.done("collection", "create", " 발표 ");
        assertEquals(Map.of("발표", 1), sizes());
    }

    @Test
    void whatIsMissingIsNamed() {
        rig.misunderstands("collection", "collection");
        rig.misunderstands("NAME", "collection", "create");
        rig.misunderstands("NEW", "collection", "rename", "발표");
        rig.misunderstands("PAPER", "collection", "add", "발표");
        rig.misunderstands("burn", "collection", "burn", "발표");
        assertEquals(Map.of(), sizes());
    }

    @Test
    void aPaperThatIsNotThereIsNamedAndTheOtherIsIn() {
        String said = rig.run("collection", "add", "발표", "#404", "2410.00001").ended(1).sentence();
        assertTrue(said.contains("#404"), said);
        assertEquals(Map.of("발표", 1), sizes());
        rig.run("collection", "remove", "발표", "#404", "2410.00001").ended(1);
        assertEquals(Map.of("발표", 0), sizes());
    }
}
