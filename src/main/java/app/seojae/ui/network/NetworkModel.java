package app.seojae.ui.network;

import app.seojae.fetch.record.RequestLog;
import app.seojae.fetch.record.SentRequest;
import app.seojae.library.transfer.Connection;
import app.seojae.ui.kit.Background;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.NetworkChoice;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The requests that left, as the page of the network shows them: looked up only while somebody
 * looks, whenever one leaves or ends. Confined to the FX thread.
 */
public final class NetworkModel {

    private final Connection connection;
    private final NetworkChoice choice;
    private final Session session;
    private final ObservableList<SentRequest> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RequestLog.Page> page =
            new ReadOnlyObjectWrapper<>(RequestLog.Page.EMPTY);
    private final Runnable deaf;

    public NetworkModel(
            Connection connection, NetworkChoice choice, Background background, Session session) {
        this.connection = connection;
        this.choice = choice;
        this.session = session;
        RequestLog log = connection.requests();
        Consumer<RequestLog> newest = background.newest(moved -> look());
        deaf = log.listen(() -> newest.accept(log));
        session.screenProperty().addListener(o -> look());
    }

    private void look() {
        if (session.screenProperty().get() == Session.Screen.NETWORK) {
            choice.look();
            RequestLog.Page now = connection.requests().page();
            follow(now.newest());
            page.set(now);
        }
    }

    /** Changes only the rows that are other than before, so that the place in the list stays. */
    private void follow(List<SentRequest> now) {
        long newest = rows.isEmpty() ? 0 : rows.getFirst().number();
        rows.addAll(0, now.stream().takeWhile(row -> row.number() > newest).toList());
        if (rows.size() > now.size()) {
            rows.remove(now.size(), rows.size());
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    /** Hears of requests no more. */
    public void close() {
        deaf.run();
    }

    /** The requests that are kept, newest first. */
    ObservableList<SentRequest> rows() {
        return rows;
    }

    /** The book at the last look, for its counts. */
    ReadOnlyObjectProperty<RequestLog.Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Whether the network is used. */
    NetworkChoice choice() {
        return choice;
    }

    /** Whether the program was told at its start to use no network, whatever the choice says. */
    boolean isForbiddenAtStart() {
        return choice.usedProperty().get() && !connection.isAllowed();
    }
}
