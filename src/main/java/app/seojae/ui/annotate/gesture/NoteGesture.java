package app.seojae.ui.annotate.gesture;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.ui.annotate.page.AnnotationMaker;
import app.seojae.ui.annotate.page.AnnotationTool;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Places a note where the person clicks; the tool is put down then, for there is to be typed. */
public final class NoteGesture implements PageGestures {

    private final AnnotationMaker maker;
    private final AnnotationToolState pens;
    private final Consumer<Annotation> write;

    /**
     * @param write opens a note that was placed
     */
    public NoteGesture(
            AnnotationMaker maker, AnnotationToolState pens, Consumer<Annotation> write) {
        this.maker = maker;
        this.pens = pens;
        this.write = write;
    }

    @Override
    public boolean pressed(PagePoint at, MouseEvent event) {
        return pens.toolProperty().get() == AnnotationTool.NOTE
                && event.getButton() == MouseButton.PRIMARY;
    }

    @Override
    public boolean released(PagePoint at, MouseEvent event) {
        PageRegion mark = PageRegion.of(at.page(), List.of(NoteIcon.at(at.point())));
        pens.toolProperty().set(null);
        maker.place(mark, AnnotationKind.NOTE, pens.colourProperty().get(), write);
        return true;
    }
}
