package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.TextOrigin;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.written.OriginMark;
import app.seojae.ui.written.WriteBar;
import app.seojae.ui.written.WrittenTextActions;
import app.seojae.ui.written.WrittenTextEditor;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Who wrote the texts of a paper where no digest did, and what can be done about them. */
final class OriginSection extends BuiltSection {

    private final Messages words;
    private final WrittenTextActions written;

    OriginSection(Messages words, WrittenTextActions written) {
        super(10);
        this.words = words;
        this.written = written;
    }

    @Override
    List<?> facts(Paper paper) {
        PaperRow row = paper.row();
        long id = row.id();
        return List.of(
                id,
                row.isSilent(),
                row.origin(),
                row.summary(),
                row.easyExplanation(),
                written.queue().isOn());
    }

    @Override
    List<Node> build(Paper paper) {
        PaperRow row = paper.row();
        if (row.isSilent()) {
            return written.queue().isOn() ? List.of(asking(row)) : List.of();
        }
        return switch (row.origin().kind()) {
            case MODEL -> List.of(known(paper, Text.WRITTEN_REMOVE));
            case OWN -> List.of(known(paper, Text.WRITTEN_REMOVE_OWN));
            case DIGEST, HF -> List.of();
        };
    }

    private HBox asking(PaperRow row) {
        WriteBar bar = new WriteBar(written.queue(), words);
        bar.show(row);
        HBox left = new HBox(bar);
        left.setAlignment(Pos.CENTER_LEFT);
        return left;
    }

    private FlowPane known(Paper paper, Text removal) {
        PaperRow row = paper.row();
        OriginMark mark = new OriginMark(words);
        mark.show(row.origin());
        Label who = new Label(who(paper));
        who.getStyleClass().addAll("muted", "small");
        Button edit = button(Text.WRITTEN_EDIT, Feather.EDIT_3);
        edit.setOnAction(event -> edit(row));
        Button remove = button(removal, Feather.TRASH_2);
        remove.setOnAction(
                event -> {
                    if (row.origin().kind() == TextOrigin.Kind.OWN) {
                        written.removeOwn(row.id());
                    } else {
                        written.removeMachine(row.id());
                    }
                });
        FlowPane pane = new FlowPane(8, 6, mark, who, edit, remove);
        pane.setAlignment(Pos.CENTER_LEFT);
        return pane;
    }

    private String who(Paper paper) {
        TextOrigin origin = paper.row().origin();
        if (origin.kind() == TextOrigin.Kind.OWN) {
            return words.of(Text.OWN_TEXT_HINT);
        }
        return paper.shownFirst().stream()
                .filter(one -> one.origin().equals(origin))
                .findFirst()
                .flatMap(DigestVersion::writtenOn)
                .map(day -> words.of(Text.MACHINE_TEXT_HINT_DAY, origin.model(), words.day(day)))
                .orElseGet(() -> words.of(Text.MACHINE_TEXT_HINT, origin.model()));
    }

    private Button button(Text title, Feather icon) {
        Button button = new Button(words.of(title), Icons.of(icon, 13));
        button.getStyleClass().addAll("plain", "small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void edit(PaperRow row) {
        if (!isEditing()) {
            open(new WrittenTextEditor(words, written, row, this::closeEditor));
        }
    }
}
