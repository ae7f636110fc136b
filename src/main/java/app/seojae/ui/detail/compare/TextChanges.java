package app.seojae.ui.detail.compare;

import app.seojae.l10n.Text;
import app.seojae.library.annotations.Annotations;
import app.seojae.merge.WordDiff;
import app.seojae.model.digest.DigestVersion;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TextRun;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * 수정됨: what the newest digest says in other words than the one before. Folded until asked for, and
 * compared only then.
 */
public final class TextChanges extends VBox {

    private final Messages words;
    private final TextComparison comparison;
    private final VBox changes = new VBox(10);
    private final List<Changed> waiting = new ArrayList<>();

    /** A text that both digests have, in other words. */
    private record Changed(Text name, String before, String now) {}

    /**
     * @param newestFirst at least two readings
     */
    public TextChanges(Messages words, TextComparison comparison, List<DigestVersion> newestFirst) {
        super(8);
        this.words = words;
        this.comparison = comparison;
        DigestVersion now = newestFirst.getFirst();
        DigestVersion before = newestFirst.get(1);
        add(Text.SUMMARY, before.summary(), now.summary());
        add(Text.EASY, before.easyExplanation(), now.easyExplanation());
        boolean any = !waiting.isEmpty();
        setVisible(any);
        setManaged(any);
        ToggleButton open =
                new ToggleButton(words.of(Text.TEXT_CHANGED), Icons.of(Feather.EDIT, 14));
        open.getStyleClass().addAll("plain", "text-changed");
        open.setOnAction(event -> fill());
        changes.visibleProperty().bind(open.selectedProperty());
        changes.managedProperty().bind(open.selectedProperty());
        getChildren().addAll(open, changes);
    }

    private void add(Text name, String before, String now) {
        String old = Annotations.plain(before);
        String current = Annotations.plain(now);
        if (!old.isBlank() && !old.equals(current)) {
            waiting.add(new Changed(name, old, current));
        }
    }

    /** Once; folded and unfolded again it stays. */
    private void fill() {
        for (Changed changed : waiting) {
            Label label = new Label(words.of(changed.name()));
            label.getStyleClass().add("text-label");
            Prose diff = new Prose(14, 1.7, Integer.MAX_VALUE);
            changes.getChildren().addAll(label, diff);
            comparison.compare(
                    changed.before(),
                    changed.now(),
                    pieces -> diff.setRuns(pieces.stream().map(TextChanges::run).toList()));
        }
        waiting.clear();
    }

    private static TextRun run(WordDiff.Piece piece) {
        return switch (piece.change()) {
            case SAME -> TextRun.of(piece.text());
            case ADDED -> TextRun.of(piece.text(), TextRun.Look.ADDED);
            case REMOVED -> TextRun.of(gap(piece.text()), TextRun.Look.REMOVED);
        };
    }

    private static String gap(String text) {
        return text.endsWith(" ") ? text : text + " ";
    }
}
