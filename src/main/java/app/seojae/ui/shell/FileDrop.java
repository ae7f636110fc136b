package app.seojae.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Hands on what files are dropped on the window. */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final Node target;
    private final Consumer<List<Path>> taker;

    FileDrop(Node target, Consumer<List<Path>> taker) {
        this.target = target;
        this.taker = taker;
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        target.pseudoClassStateChanged(OVER, false);
        Dragboard board = event.getDragboard();
        if (board.hasFiles()) {
            taker.accept(board.getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
