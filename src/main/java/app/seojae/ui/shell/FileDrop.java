package app.seojae.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Hands on what files are dropped on the window, and words that name papers. */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final Node target;
    private final Consumer<List<Path>> taker;
    private final Predicate<String> named;
    private final Consumer<String> reader;

    /**
     * @param named whether words name papers
     * @param reader told such words
     */
    FileDrop(
            Node target,
            Consumer<List<Path>> taker,
            Predicate<String> named,
            Consumer<String> reader) {
        this.target = target;
        this.taker = taker;
        this.named = named;
        this.reader = reader;
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || !words(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
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
        } else if (!words(event).isEmpty()) {
            reader.accept(words(event));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** The words dragged, as from a browser, where they name papers; else the empty string. */
    private String words(DragEvent event) {
        Dragboard board = event.getDragboard();
        String words = board.hasUrl() ? board.getUrl() : board.hasString() ? board.getString() : "";
        return words != null && named.test(words) ? words : "";
    }
}
