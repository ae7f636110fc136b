package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.model.ArxivCheck;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** What arXiv answered about a paper's versions, and fetching a newer one. */
public final class VersionLine extends FlowPane {

    public VersionLine(long paper, ArxivCheck check, OwnPaperActions actions, Messages words) {
        super(10, 4);
        boolean bad = check.withdrawn() || check.newest() == null;
        getStyleClass().add("version-line");
        if (bad) {
            getStyleClass().add("withdrawn");
        }
        setAlignment(Pos.CENTER_LEFT);
        Label sentence =
                new Label(
                        VersionSentences.of(check, words),
                        Icons.of(
                                bad
                                        ? Feather.ALERT_CIRCLE
                                        : check.isOutdated() ? Feather.BELL : Feather.CHECK,
                                14));
        LocalDate day = check.asked().atZone(ZoneId.systemDefault()).toLocalDate();
        Label asked = new Label(words.of(Text.VERSION_ASKED, words.day(day)));
        asked.getStyleClass().addAll("muted", "small");
        asked.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(sentence, asked);
        if (check.isOutdated()) {
            boolean underWay = actions.isFetching(paper);
            IconButton fetch =
                    new IconButton(
                            "plain",
                            words.of(underWay ? Text.VERSION_FETCHING : Text.VERSIONS_FETCH),
                            Feather.DOWNLOAD,
                            () -> actions.fetch(paper));
            fetch.getStyleClass().add("small-button");
            fetch.setDisable(underWay);
            getChildren().add(fetch);
        }
    }
}
