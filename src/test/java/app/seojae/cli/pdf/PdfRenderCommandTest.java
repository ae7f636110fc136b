package app.seojae.cli.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.cli.CommandLineRig;
import app.seojae.pdf.TestPdfs;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pdf render}: a page as a picture. */
class PdfRenderCommandTest {

    private static final int WHITE = 0xFFFFFFFF;

    @TempDir Path folder;
    private CommandLineRig rig;
    private Path file;
    private Path out;

    @BeforeEach
    void write() {
        rig = new CommandLineRig(folder);
        file =
                TestPdfs.sizes(
                        folder.resolve("paper.pdf"), new float[] {300, 400}, new float[] {144, 72});
        out = folder.resolve("page.png");
    }

    private BufferedImage draw(String... more) throws Exception {
        String[] words = {"pdf", "render", file.toString(), "--out", out.toString()};
        rig.done(CommandLineRig.with(words, more));
        return ImageIO.read(out.toFile());
    }

    /** The lightness of the paper in its upper right corner, where nothing is drawn. */
    private static int paper(BufferedImage picture) {
        return picture.getRGB(picture.getWidth() - 3, 3);
    }

    @Test
    void theSizeFollowsThePageAndTheResolution() throws Exception {
        BufferedImage usual = draw("--page", "1");
        assertEquals(600, usual.getWidth());
        assertEquals(800, usual.getHeight());
        assertEquals(WHITE, paper(usual));
        BufferedImage small = draw("--page", "2", "--dpi", "72");
        assertEquals(144, small.getWidth());
        assertEquals(72, small.getHeight());
        int corner = small.getRGB(1, small.getHeight() - 2);
        assertTrue((corner >> 16 & 0xFF) > 200 && (corner & 0xFF) < 80, "the red square stands");
    }

    @Test
    void themesChangeThePaper() throws Exception {
        int light = paper(draw("--page", "1", "--dpi", "40"));
        int sepia = paper(draw("--page", "1", "--dpi", "40", "--theme", "sepia"));
        int dark = paper(draw("--page", "1", "--dpi", "40", "--theme", "dark"));
        assertEquals(WHITE, light);
        assertNotEquals(light, sepia);
        assertTrue((dark >> 8 & 0xFF) < 80, Integer.toHexString(dark));
        assertTrue((sepia & 0xFF) < (sepia >> 16 & 0xFF), "sepia is warm");
    }

    @Test
    void aScriptReadsWhatWasWritten() {
        JsonObject said =
                rig.json(
                                "pdf",
                                "render",
                                file.toString(),
                                "--page",
                                "2",
                                "--dpi",
                                "72",
                                "--out",
                                out.toString())
                        .object();
        assertEquals(Set.of("file", "page", "width", "height", "out"), said.keySet());
        assertEquals(144, said.get("width").getAsInt());
        assertEquals(72, said.get("height").getAsInt());
        assertEquals(out.toString(), said.get("out").getAsString());
    }

    @Test
    void whatItDoesNotKnowLeavesNoPicture() {
        String paper = file.toString();
        String png = out.toString();
        rig.misunderstands("--page", "pdf", "render", paper, "--out", png);
        rig.misunderstands("--out", "pdf", "render", paper, "--page", "1");
        for (List<String> wrong :
                List.of(
                        List.of("--theme", "neon"),
                        List.of("--dpi", "0.0"),
                        List.of("--dpi", "-5.0"),
                        List.of("--dpi", "NaN"))) {
            rig.misunderstands(
                    String.join(" ", wrong),
                    CommandLineRig.with(
                            new String[] {"pdf", "render", paper, "--page", "1", "--out", png},
                            wrong.toArray(String[]::new)));
        }
        for (String page : List.of("0", "3")) {
            rig.run("pdf", "render", paper, "--page", page, "--out", png).ended(1).sentence();
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void thePdfItselfIsNotWrittenOver() throws Exception {
        byte[] before = Files.readAllBytes(file);
        String paper = file.toString();
        String said =
                rig.run("pdf", "render", paper, "--page", "1", "--out", paper).ended(1).sentence();
        assertTrue(said.contains(paper), said);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void foldersAreMadeForItUnlessAFileIsInTheWay() throws Exception {
        String paper = file.toString();
        Path inner = folder.resolve("made/for/page.png");
        rig.done("pdf", "render", paper, "--page", "2", "--out", inner.toString());
        assertEquals(288, ImageIO.read(inner.toFile()).getWidth());
        Path blocked = Files.writeString(folder.resolve("words"), "mine").resolve("page.png");
        String said =
                rig.run("pdf", "render", paper, "--page", "1", "--out", blocked.toString())
                        .ended(1)
                        .sentence();
        assertTrue(said.contains(blocked.getParent().toString()), said);
        assertEquals("mine", Files.readString(blocked.getParent()));
    }
}
