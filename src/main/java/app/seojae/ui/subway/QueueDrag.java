package app.seojae.ui.subway;

import app.seojae.model.paper.QueuedPdf;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Gives a waiting PDF another turn by dragging its row onto another one's place. */
final class QueueDrag {

    /** Nobody else takes it, so that a row is not dropped into another program as words. */
    private static final DataFormat TURN = new DataFormat("application/x-seojae-turn");

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final QueueModel model;
    private final ListView<QueuedPdf> list;

    QueueDrag(QueueModel model, ListView<QueuedPdf> list) {
        this.model = model;
        this.list = list;
    }

    /** Lets a row be dragged and be a place to drop at. */
    void on(QueueCell cell) {
        cell.setOnDragDetected(
                event -> {
                    QueuedPdf one = cell.getItem();
                    if (one != null && QueueModel.isMovable(one)) {
                        Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
                        ClipboardContent content = new ClipboardContent();
                        content.put(TURN, Long.toString(one.paper()));
                        board.setContent(content);
                        board.setDragView(cell.snapshot(null, null));
                        event.consume();
                    }
                });
        cell.setOnDragOver(
                event -> {
                    if (isTurn(event, cell)) {
                        event.acceptTransferModes(TransferMode.MOVE);
                        event.consume();
                    }
                });
        cell.setOnDragEntered(event -> cell.pseudoClassStateChanged(TARGET, isTurn(event, cell)));
        cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(
                event -> {
                    if (isTurn(event, cell)) {
                        long paper = Long.parseLong((String) event.getDragboard().getContent(TURN));
                        event.setDropCompleted(drop(paper, cell.getIndex()));
                        event.consume();
                    }
                });
    }

    private static boolean isTurn(DragEvent event, QueueCell cell) {
        return event.getDragboard().hasContent(TURN)
                && cell.getItem() != null
                && QueueModel.isMovable(cell.getItem());
    }

    /** The row may have moved since it was taken up: it is found by its paper. */
    private boolean drop(long paper, int to) {
        for (int from = 0; from < model.rows().size(); from++) {
            if (model.rows().get(from).paper() == paper) {
                boolean moved = model.move(from, to);
                if (moved) {
                    list.getSelectionModel().clearAndSelect(to);
                }
                return moved;
            }
        }
        return false;
    }
}
