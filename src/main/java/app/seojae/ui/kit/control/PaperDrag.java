package app.seojae.ui.kit.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Papers dragged from a list to a place that takes them, within one window. */
public final class PaperDrag {

    private static final String KIND = "application/x-seojae-papers";
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private PaperDrag() {}

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType(KIND);
        return known == null ? new DataFormat(KIND) : known;
    }

    /** Lets papers be dragged from a node; none where there is nothing to drag. */
    public static void from(Node node, Supplier<List<Long>> papers) {
        node.setOnDragDetected(
                event -> {
                    List<Long> dragged = papers.get();
                    if (!dragged.isEmpty()) {
                        ClipboardContent content = new ClipboardContent();
                        content.put(format(), new ArrayList<>(dragged));
                        node.startDragAndDrop(TransferMode.COPY).setContent(content);
                        event.consume();
                    }
                });
    }

    /** Lets a node take papers. */
    public static void onto(Node node, Consumer<List<Long>> take) {
        node.setOnDragOver(
                event -> {
                    if (!papers(event.getDragboard()).isEmpty()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        node.pseudoClassStateChanged(OVER, true);
                        event.consume();
                    }
                });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(
                event -> {
                    List<Long> dropped = papers(event.getDragboard());
                    if (!dropped.isEmpty()) {
                        take.accept(dropped);
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private static List<Long> papers(Dragboard board) {
        List<Long> papers = new ArrayList<>();
        if (board.getContent(format()) instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Long paper) {
                    papers.add(paper);
                }
            }
        }
        return papers;
    }
}
