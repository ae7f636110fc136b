package app.seojae.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideMakerTest {

    @TempDir Path folder;

    private byte[] made(String name) throws Exception {
        Path text =
                Files.writeString(folder.resolve("guide.md"), "# 안내\n서재\n\n# 처음\n- 하나\n\n문단입니다.\n");
        Path pdf = folder.resolve(name);
        GuideMaker.main(new String[] {text.toString(), "resources/fonts", pdf.toString()});
        return Files.readAllBytes(pdf);
    }

    /** Two builds of one source are compared byte for byte. */
    @Test
    void isTheSameEachTime() throws Exception {
        byte[] first = made("first.pdf");
        assertTrue(first.length > 1_000, first.length + " bytes");
        assertArrayEquals(first, made("second.pdf"));
    }
}
