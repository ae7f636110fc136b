package app.seojae.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.pdf.TypedPages;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow.Held;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that others wrote marks into. */
class OthersTest {

    @TempDir Path folder;

    private Path marked() throws Exception {
        Path plain =
                new TypedPages()
                        .page()
                        .body(700, "Words that somebody marked.")
                        .save(folder.resolve("plain.pdf"));
        Path marked = folder.resolve("marked.pdf");
        try (PDDocument document = Loader.loadPDF(plain.toFile())) {
            PDAnnotationHighlight highlight = new PDAnnotationHighlight();
            highlight.setRectangle(new PDRectangle(72, 698, 120, 12));
            highlight.setQuadPoints(new float[] {72, 710, 192, 710, 72, 698, 192, 698});
            highlight.setColor(new PDColor(new float[] {1, 1, 0}, PDDeviceRGB.INSTANCE));
            highlight.setContents("of a colleague");
            highlight.setTitlePopup("Colleague");
            document.getPage(0).getAnnotations().add(highlight);
            document.save(marked.toFile());
        }
        return marked;
    }

    @Test
    void theyAreOfferedAndTakenOverAsOneStep() throws Exception {
        try (AnnotatingRig rig = new AnnotatingRig(folder, marked())) {
            Fx.await("the notice", () -> rig.window.shows("다른 사람의 표시 1개"));
            assertEquals(List.of(), rig.kept(), "not one's own yet");
            Fx.run(
                    () ->
                            Fx.visible(rig.root(), Button.class).stream()
                                    .filter(button -> "가져오기".equals(button.getText()))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire());
            Fx.await("the mark", () -> rig.marks.all().size() == 1);
            Annotation taken = rig.only();
            assertEquals(AnnotationKind.HIGHLIGHT, taken.kind());
            assertEquals("of a colleague", taken.comment());
            assertTrue(rig.isShown("notice"));
            rig.press(KeyCode.Z, Held.CTRL);
            assertEquals(List.of(), rig.kept());
        }
    }
}
