package app.seojae.cli.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.cli.CommandLineRig.Answer;
import app.seojae.fetch.ScriptedServer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.pdf.TypedPages;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of one's own come in by number, address or PDF, and nothing is asked twice. */
class AddCommandTest {

    private static final String HEAD =
            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">";

    @TempDir Path folder;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ScriptedServer server;
    private CommandLineRig rig;

    @BeforeEach
    void open() throws Exception {
        server =
                new ScriptedServer(
                        (request, out) -> {
                            asked.add(request.path());
                            StringBuilder answer = new StringBuilder(HEAD);
                            for (String id : ids(request.path())) {
                                if (!id.startsWith("9999")) {
                                    answer.append(entry(id));
                                }
                            }
                            byte[] bytes =
                                    answer.append("</feed>")
                                            .toString()
                                            .getBytes(StandardCharsets.UTF_8);
                            ScriptedServer.send(out, "200 OK", bytes);
                        });
        rig = new CommandLineRig(folder).fetchFrom(server.uri("/"));
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private static String[] ids(String path) {
        return path.replaceAll(".*id_list=([^&]*).*", "$1").split(",");
    }

    private static String entry(String id) {
        return "<entry><id>http://arxiv.org/abs/%s v3</id><title>Paper\n  %s</title><summary>We show\n 42 &amp; more.</summary><author><name>김철수</name></author><author><name>A. B</name></author><category term=\"cs.CL\"/><published>2017-06-12T17:57:34Z</published></entry>"
                .formatted(id, id)
                .replace(" v3", "v3");
    }

    @Test
    void numbersAndAddressesAreAskedForTogether() {
        Answer answer =
                rig.json(
                        "add",
                        "1706.03762",
                        "https://arxiv.org/abs/2410.17637v2",
                        "https://huggingface.co/papers/2410.17891",
                        "1706.03762");
        assertEquals(1, asked.size(), asked.toString());
        assertEquals(List.of("1706.03762", "2410.17637", "2410.17891"), answer.each("arxivId"));
        JsonObject first = answer.objects().getFirst();
        assertEquals("Paper 1706.03762", first.get("title").getAsString());
        assertEquals("We show 42 & more.", first.get("abstract").getAsString());
        assertEquals("", first.get("summary").getAsString());
        assertTrue(rig.json("show", "1706.03762").out().contains("김철수, A. B"));
        rig.json("add", "1706.03762");
        assertEquals(1, asked.size(), "what is here is not asked for");
    }

    @Test
    void whatArxivDoesNotKnowIsToldAndTheOthersCome() {
        Answer answer = rig.run("add", "9999.00001", "1706.03762", "--json").ended(1);
        assertEquals(List.of("1706.03762"), answer.each("arxivId"));
        assertTrue(answer.sentence().contains("9999.00001"), answer.err());
    }

    @Test
    void aPdfIsKeptWithThePaperItsFirstPageNames() throws Exception {
        Path stamped =
                new TypedPages()
                        .page()
                        .body(700, "Attention Is All You Need")
                        .body(600, "arXiv:1706.03762v7 [cs.CL] 2 Aug 2023")
                        .save(folder.resolve("download (3).pdf"));
        JsonObject paper = rig.json("add", stamped.toString()).object();
        assertEquals("1706.03762", paper.get("arxivId").getAsString());
        assertEquals("stored", paper.getAsJsonObject("pdf").get("state").getAsString());
        assertTrue(Files.exists(stamped), "the person's file stays");
    }

    @Test
    void aPdfOfNoArxivPaperIsKeptUnderItsTitle() throws Exception {
        Path pdf =
                new TypedPages()
                        .page()
                        .body(700, "A Report of the Company")
                        .save(folder.resolve("report.pdf"));
        JsonObject paper = rig.json("add", pdf.toString()).object();
        assertEquals("A Report of the Company", paper.get("title").getAsString());
        assertTrue(paper.get("arxivId").isJsonNull());
        assertEquals(0, asked.size());
        rig.json("add", pdf.toString());
        assertEquals(1, rig.json("list").objects().size(), "the same bytes are the same paper");
    }

    @Test
    void whatIsNeitherSaysSo() throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "no PDF");
        rig.refuses(1, Problem.of(ProblemKind.OWN_NO_PAPER, "이상한 것"), "add", "이상한 것");
        rig.run("add", words.toString()).ended(1);
        rig.misunderstands("ID|ADDRESS|FILE", "add");
    }
}
