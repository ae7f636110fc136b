package app.seojae.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on the window: digests and folders in, a PDF for the chosen paper.
 */
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");

    private final Node target;
    private final Consumer<List<Path>> digests;
    private final Consumer<Path> pdf;

    FileDrop(Node target, Consumer<List<Path>> digests, Consumer<Path> pdf) {
        this.target = target;
        this.digests = digests;
        this.pdf = pdf;
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
            List<Path> paths = board.getFiles().stream().map(File::toPath).toList();
            List<Path> texts = paths.stream().filter(path -> !isPdf(path)).toList();
            if (texts.isEmpty()) {
                paths.stream().limit(1).forEach(pdf);
            } else {
                digests.accept(texts);
            }
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static boolean isPdf(Path path) {
        return !Files.isDirectory(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
