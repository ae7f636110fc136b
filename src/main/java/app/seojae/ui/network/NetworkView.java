package app.seojae.ui.network;

import app.seojae.fetch.record.RequestLog;
import app.seojae.fetch.record.SentRequest;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of the network: the one switch, the count, and every request newest first. */
public final class NetworkView extends VBox {

    private final NetworkModel model;
    private final Messages words;
    private final Label figures = new Label();
    private final Label forbidden = new Label();
    private final Label nothing = new Label();
    private final CheckBox use = new CheckBox();
    private final ListView<SentRequest> list = new ListView<>();

    public NetworkView(NetworkModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings", "wide-page", "network");
        setAlignment(Pos.TOP_CENTER);
        use.setAccessibleText(words.of(Text.NETWORK_USE));
        use.setOnAction(event -> model.choice().use(use.isSelected()));
        CardRow row = new CardRow(words.of(Text.NETWORK_USE), words.of(Text.NETWORK_USE_HINT), use);
        VBox card = new VBox(row);
        card.getStyleClass().add("settings-card");
        figures.getStyleClass().addAll("page-figures");
        figures.setWrapText(true);
        forbidden.setText(words.of(Text.NETWORK_FORBIDDEN_AT_START));
        forbidden.setGraphic(Icons.of(Feather.WIFI_OFF, 14));
        forbidden.getStyleClass().addAll("small", "feeds-offline");
        forbidden.setWrapText(true);
        forbidden.setMaxWidth(Double.MAX_VALUE);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        RequestSentences sentences = new RequestSentences(words, ZoneId.systemDefault());
        list.setCellFactory(view -> new RequestCell(sentences));
        list.setItems(model.rows());
        list.setPlaceholder(nothing);
        list.getStyleClass().add("row-list");
        list.setAccessibleText(words.of(Text.NETWORK_REQUESTS));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content =
                new VBox(
                        16,
                        new PageHead(words, Text.NETWORK, Text.BACK_TO_LIBRARY, back),
                        card,
                        forbidden,
                        figures,
                        list);
        content.getStyleClass().add("wide-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content);
        model.choice().usedProperty().subscribe(used -> show());
        model.pageProperty().subscribe(page -> show());
    }

    private void show() {
        RequestLog.Page page = model.pageProperty().get();
        boolean used = model.choice().usedProperty().get();
        use.setSelected(used);
        Showing.set(forbidden, model.isForbiddenAtStart());
        nothing.setText(words.of(used ? Text.NETWORK_NOTHING : Text.NETWORK_NOTHING_OFF));
        figures.setText(figures(page));
        Showing.set(figures, page.sent() > 0);
    }

    private String figures(RequestLog.Page page) {
        String sent = words.of(Text.NETWORK_SENT, words.number(page.sent()));
        String unanswered =
                page.unanswered() == 0
                        ? ""
                        : " · "
                                + words.of(
                                        Text.NETWORK_SENT_UNANSWERED,
                                        words.number(page.unanswered()));
        String part =
                page.sent() > page.newest().size()
                        ? " · " + words.of(Text.NETWORK_NEWEST, words.number(page.newest().size()))
                        : "";
        return sent + unanswered + part;
    }
}
