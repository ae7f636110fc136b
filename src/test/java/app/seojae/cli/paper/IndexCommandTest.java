package app.seojae.cli.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code index}, and {@code search --in pdf} in what it indexed. */
class IndexCommandTest {

    private static final String PAPER = "2410.00001";
    private static final String OTHER = "2410.00002";

    @TempDir Path folder;
    private CommandLineRig rig;

    @BeforeEach
    void fill() {
        rig = new CommandLineRig(folder).papers(PAPER, "First", OTHER, "Second");
        Path file =
                new TypedPages()
                        .page()
                        .body(700, "nothing here")
                        .page()
                        .body(700, "a zebrafish swims")
                        .save(folder.resolve("a.pdf"));
        rig.done("pdf", "add", PAPER, file.toString());
    }

    @Test
    void whatIsIndexedIsFoundWithItsPage() {
        Answer before = rig.json("search", "zebrafish", "--in", "pdf");
        assertEquals(List.of(), before.objects());
        assertTrue(before.err().contains("seojae index"), before.err());
        JsonObject summary = rig.json("index").object();
        assertTrue(summary.get("summary").getAsBoolean());
        assertEquals(2, summary.get("papers").getAsInt());
        assertEquals(1, summary.get("pdfs").getAsInt());
        assertEquals(0, summary.getAsJsonArray("failed").size());
        assertTrue(summary.has("seconds"));
        for (String scope : List.of("pdf", "all")) {
            JsonObject hit = rig.json("search", "zebrafish", "--in", scope).object();
            assertEquals(PAPER, hit.get("arxivId").getAsString());
            assertEquals(2, hit.get("page").getAsInt());
            assertTrue(hit.get("snippet").getAsString().contains("zebrafish"));
        }
        JsonObject line =
                rig.input("zebrafish\n").json("search", "--stdin", "--in", "pdf").object();
        assertEquals(1, line.get("total").getAsInt());
        assertTrue(rig.done("search", "zebrafish").out().contains("PDF 2쪽: "));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsIndexed() {
        Path locked = TestPdfs.locked(folder.resolve("locked.pdf"), "secret");
        rig.done("pdf", "add", OTHER, locked.toString());
        Answer answer = rig.run("index", "--json").ended(1);
        JsonObject summary = answer.object();
        assertEquals(1, summary.get("pdfs").getAsInt());
        JsonObject failed = summary.getAsJsonArray("failed").get(0).getAsJsonObject();
        assertEquals(
                rig.json("show", OTHER).object().get("id").getAsLong(),
                failed.get("id").getAsLong());
        assertTrue(failed.get("error").getAsString().contains("암호"));
    }
}
